import '@pnp/sp/files/web';
import type { Clock } from '../../../application/ports/clock';
import type { EstablishedMandate, EstablishedMandates } from '../../../application/ports/establishedMandates';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { IndexedFilter } from '../../../schema/derive/query';
import { whereAnyOf, whereEquals, whereUpTo } from '../../../schema/derive/query';
import { selectOf } from '../../../schema/derive/select';
import { establishedMandates } from '../../../schema/lists/established';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { convertToPdf } from './convertToPdf';
import type { EstablishedRow } from './establishedRow';
import { establishedOf } from './establishedRow';
import { addEstablishedText } from './establishedTexts';
import { establishedTextsOf, establishedTextsSince, newestEstablishedTexts } from './establishedSnapshots';
import { publishFile } from './publishFile';
import { setReviewDate } from './reviewDate';
import type { WriteGuard } from './writeGuard';

const fileColumns = ['File/UniqueId', 'File/UIVersionLabel', 'File/ServerRelativeUrl'];

/** The library under content approval, and the texts beside it. */
export function createEstablishedMandates(site: SharePointSite, guard: WriteGuard, clock: Clock): EstablishedMandates {
  async function mandatesWhere(filters: readonly IndexedFilter[]): Promise<readonly EstablishedMandate[]> {
    const found = await Promise.all(
      filters.map((filter) =>
        site.read((through) =>
          site
            .list(establishedMandates, through)
            .items.select(...selectOf(establishedMandates, ...fileColumns))
            .expand('File')
            .filter(filter)
            .top(5000)<readonly EstablishedRow[]>()
        )
      )
    );
    const today = swedishDay(clock.now());
    // A draft has a row as well for those who may see drafts; only what has a major version is established.
    return found
      .flat()
      .filter((row) => Number.parseInt(row.File.UIVersionLabel, 10) >= 1)
      .map((row) => establishedOf(row, today));
  }

  return {
    publish: async (metadata, built) => {
      await guard();
      return publishFile(site, metadata, built);
    },
    download: async (serverRelativeUrl) =>
      new Uint8Array(await failing(() => site.sp.web.getFileByServerRelativePath(serverRelativeUrl).getBuffer())),
    asPdf: (serverRelativeUrl) => convertToPdf(site, serverRelativeUrl),
    setReviewDate: async (mandate, reviewDate) => {
      await guard();
      return setReviewDate(site, mandate, reviewDate);
    },
    addText: async (metadata, snapshot) => {
      await guard();
      await addEstablishedText(site, metadata, snapshot);
    },
    newestTexts: (rows) => newestEstablishedTexts(site, rows),
    ofMandate: async (mandateKey) => (await mandatesWhere([whereEquals(establishedMandates, 'MandateKey', mandateKey)]))[0] ?? null,
    textsOf: (mandateKey) => establishedTextsOf(site, mandateKey),
    textsSince: (groupKeys, day) => establishedTextsSince(site, groupKeys, day),
    reviewedBy: async (date) =>
      (await mandatesWhere([whereUpTo(establishedMandates, 'ReviewDate', date)]))
        .filter(({ withdrawnOn }) => withdrawnOn === '')
        .sort((one, other) => one.reviewDate.localeCompare(other.reviewDate)),
    ofGroups: (groupKeys) => mandatesWhere(whereAnyOf(establishedMandates, 'GroupKey', groupKeys))
  };
}
