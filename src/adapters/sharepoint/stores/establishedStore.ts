import '@pnp/sp/files/web';
import type { Clock } from '../../../application/ports/clock';
import type { EstablishedMandate, EstablishedMandates } from '../../../application/ports/establishedMandates';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { IndexedFilter } from '../../../schema/derive/query';
import { whereAnyOf, whereEquals, whereIdAbove, whereUpTo } from '../../../schema/derive/query';
import { selectOf } from '../../../schema/derive/select';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { howeverMany } from '../rows/howeverMany';
import { largestPage, pagesById } from '../rows/pagesById';
import { convertToPdf } from './convertToPdf';
import type { EstablishedRow } from './establishedRow';
import { establishedOf } from './establishedRow';
import { addEstablishedText } from './establishedTexts';
import { putTextBack } from './putTextBack';
import { establishedTextsOf, establishedTextsSince, establishedTextsWithKeys, newestEstablishedTexts } from './establishedSnapshots';
import { majorVersion, PUBLISHED } from './majorVersion';
import { publishFile } from './publishFile';
import { setReviewDate } from './reviewDate';
import type { WriteGuard } from './writeGuard';

const fileColumns = ['FileSystemObjectType', 'File/UniqueId', 'File/Level', 'File/UIVersionLabel', 'File/ServerRelativeUrl'];

/** `FileSystemObjectType` of a file; a folder has another. */
const FILE = 0;

/** SharePoint counts 512 versions between two whole numbers. */
const versionId = (label: string): number => Number.parseInt(label, 10) * 512;

/** The library under content approval, and the texts beside it. */
export function createEstablishedMandates(site: SharePointSite, guard: WriteGuard, clock: Clock): EstablishedMandates {
  const rowsFound = (filter: IndexedFilter): Promise<readonly EstablishedRow[]> =>
    site.read((through) =>
      site
        .list(establishedMandates, through)
        .items.select(...selectOf(establishedMandates, ...fileColumns))
        .expand('File')
        .filter(filter)
        .orderBy('ID')
        .top(largestPage)<readonly EstablishedRow[]>()
    );

  async function everyRow(): Promise<readonly EstablishedRow[]> {
    const found: EstablishedRow[] = [];
    for await (const rows of pagesById((above) => rowsFound(whereIdAbove(above)))) {
      found.push(...rows.filter(({ FileSystemObjectType }) => FileSystemObjectType === FILE));
    }
    return found;
  }

  async function asReadersSee(rows: readonly EstablishedRow[]): Promise<readonly EstablishedMandate[]> {
    const today = swedishDay(clock.now());
    const seen = await Promise.all(
      rows.map(async (row): Promise<readonly EstablishedMandate[]> => {
        if (row.File.Level === PUBLISHED) return [establishedOf(row, today)];
        // Those who may see drafts are given the draft's row; established is what readers see.
        const major = await majorVersion<EstablishedRow>(site, row.ID);
        return major ? [establishedOf({ ...major, File: { ...row.File, UIVersionLabel: major.VersionLabel } }, today, true)] : [];
      })
    );
    return seen.flat();
  }

  const mandatesWhere = async (filters: readonly IndexedFilter[]): Promise<readonly EstablishedMandate[]> =>
    asReadersSee((await Promise.all(filters.map((filter) => howeverMany(site, establishedMandates, filter, rowsFound)))).flat());

  return {
    publish: async (metadata, built) => {
      await guard();
      return publishFile(site, metadata, built);
    },
    download: async (serverRelativeUrl, version) => {
      const file = site.sp.web.getFileByServerRelativePath(serverRelativeUrl);
      return new Uint8Array(await failing(() => (version === undefined ? file : file.versions.getById(versionId(version))).getBuffer()));
    },
    asPdf: (serverRelativeUrl) => convertToPdf(site, serverRelativeUrl),
    setReviewDate: async (mandate, reviewDate) => {
      await guard();
      return setReviewDate(site, mandate, reviewDate);
    },
    addText: async (metadata, snapshot) => {
      await guard();
      await addEstablishedText(site, metadata, snapshot);
    },
    putTextBack: async (metadata, withdrawn) => {
      await guard();
      await putTextBack(site, metadata, withdrawn);
    },
    newestTexts: (rows) => newestEstablishedTexts(site, rows),
    ofMandate: async (mandateKey) => (await mandatesWhere([whereEquals(establishedMandates, 'MandateKey', mandateKey)]))[0] ?? null,
    textsOf: (mandateKey) => establishedTextsOf(site, mandateKey),
    textsSince: (groupKeys, day) => establishedTextsSince(site, groupKeys, day),
    reviewedBy: async (date) =>
      (await mandatesWhere([whereUpTo(establishedMandates, 'ReviewDate', date)]))
        .filter(({ withdrawnOn }) => withdrawnOn === '')
        .sort((one, other) => one.reviewDate.localeCompare(other.reviewDate)),
    ofGroups: (groupKeys) => mandatesWhere(whereAnyOf(establishedMandates, 'GroupKey', groupKeys)),
    all: async () => asReadersSee(await everyRow()),
    textsWithKeys: (snapshotKeys) => establishedTextsWithKeys(site, snapshotKeys)
  };
}
