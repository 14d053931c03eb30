import type { Clock } from '../../../application/ports/clock';
import type { EstablishedMandate, EstablishedMandates } from '../../../application/ports/establishedMandates';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { IndexedFilter } from '../../../schema/derive/query';
import { whereAnyOf, whereEquals, whereIdAbove, whereUpTo } from '../../../schema/derive/query';
import { selectOf } from '../../../schema/derive/select';
import { establishedMandates } from '../../../schema/lists/established';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { howeverMany } from '../rows/howeverMany';
import { largestPage, pagesById } from '../rows/pagesById';
import type { EstablishedRow } from './establishedRow';
import { establishedOf } from './establishedRow';
import { majorVersion, PUBLISHED } from './majorVersion';

/** What is asked of the library but for its files. */
export type EstablishedReading = Pick<EstablishedMandates, 'ofMandate' | 'reviewedBy' | 'ofGroups' | 'all'>;

const fileColumns = ['FileSystemObjectType', 'File/UniqueId', 'File/Level', 'File/UIVersionLabel', 'File/ServerRelativeUrl'];

/** `FileSystemObjectType` of a file; a folder has another. */
const FILE = 0;

/** What readers see of the library under content approval. */
export function createEstablishedReading(connected: SharePointSite, clock: Clock): EstablishedReading {
  const site = leanly(connected);
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
    ofMandate: async (mandateKey) => (await mandatesWhere([whereEquals(establishedMandates, 'MandateKey', mandateKey)]))[0] ?? null,
    reviewedBy: async (date) =>
      (await mandatesWhere([whereUpTo(establishedMandates, 'ReviewDate', date)]))
        .filter(({ withdrawnOn }) => withdrawnOn === '')
        .sort((one, other) => one.reviewDate.localeCompare(other.reviewDate)),
    ofGroups: (groupKeys) => mandatesWhere(whereAnyOf(establishedMandates, 'GroupKey', groupKeys)),
    all: async () => asReadersSee(await everyRow())
  };
}
