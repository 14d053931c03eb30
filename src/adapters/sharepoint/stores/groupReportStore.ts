import { Failure } from '../../../application/ports/failure';
import type { GroupReports, ReportDraft } from '../../../application/ports/groupReports';
import { foldReports } from '../../../domain/followup/foldReports';
import { reportKinds } from '../../../domain/followup/groupReport';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { deliveredReports, reports } from '../../../schema/lists/followup';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny, rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import { saysTheSame } from '../rows/saysTheSame';
import { textParts } from '../rows/textParts';
import { deliveryFacts, deliveryHeads, deliveryOf, deliveryValues } from './deliveryRow';
import { noneWhenHidden } from './noneWhenHidden';
import { contentColumns, contentOf, reportTitle } from './reportColumns';
import { rowsOfGroups } from './rowsOfGroups';
import type { WriteGuard } from './writeGuard';

const { Content1: _1, Content2: _2, Content3: _3, ...headColumns } = reports.columns;

/** The list without its texts, which may be long: for reading many. */
const draftHeads = { ...reports, columns: headColumns };

/** None for a row of a kind this version does not know. */
function headOf(row: ReadRow<typeof draftHeads>): readonly Pick<ReportDraft, 'key' | 'groupKey' | 'kind' | 'period'>[] {
  const kind = reportKinds.find((known) => known === row.ReportKind);
  return kind === undefined ? [] : [{ key: row.RowKey ?? '', groupKey: row.GroupKey ?? '', kind, period: row.Period ?? '' }];
}

const draftOf = (row: ReadRow<typeof reports>): readonly ReportDraft[] =>
  headOf(row).map((head) => ({
    ...head,
    content: contentOf(row),
    version: versionOf(row),
    editor: row.Editor?.Title ?? '',
    modified: row.Modified ?? ''
  }));

const valuesOf = (draft: ReportDraft) => ({
  Title: reportTitle(draft),
  GroupKey: draft.groupKey,
  ReportKind: draft.kind,
  Period: draft.period,
  ReportState: 'draft',
  ...textParts(contentColumns, draft.content)
});

/** Notes, plans and reports: a row each in the group's folder, and one for each delivered version, which nobody can change. */
export function createGroupReports(site: SharePointSite, guard: WriteGuard): GroupReports {
  return {
    ofGroups: async (groupKeys) => {
      const [drafts, deliveries] = await Promise.all([
        rowsOfGroups(leanly(site), draftHeads, groupKeys),
        rowsOfGroups(leanly(site), deliveryHeads, groupKeys, ['Author'])
      ]);
      return foldReports(drafts.flatMap(headOf), deliveries.flatMap(deliveryFacts));
    },
    draft: async (groupKey, key) => {
      const rows = await noneWhenHidden(rowsWhere(site, reports, whereEquals(reports, 'RowKey', key), ['Editor']));
      const row = rows.find((one) => one.RowKey === key && site.folderBelow(reports, one.FileDirRef) === groupKey);
      return (row && draftOf(row)[0]) ?? null;
    },
    save: async (draft) => {
      await guard();
      const row = { list: reports, folder: draft.groupKey, keyColumn: 'RowKey', key: draft.key, values: valuesOf(draft) } as const;
      const saved = await saveKeyed(site, row, draft.version);
      return { ...draft, version: versionOf(saved), editor: saved.Editor?.Title ?? '', modified: saved.Modified ?? '' };
    },
    deliver: async (delivery) => {
      await guard();
      const values = deliveryValues(delivery);
      const key = `${delivery.reportKey}.${delivery.number}`;
      const row = await addOnce(site, { list: deliveredReports, folder: delivery.groupKey, keyColumn: 'RowKey', key, values }, ['Author']);
      const [delivered] = deliveryOf(row);
      if (!delivered || !saysTheSame(row, values)) {
        throw new Failure('conflict', `${key} has been delivered with another text`);
      }
      return delivered;
    },
    deliveries: async (groupKeys, reportKeys) => {
      const rows = await noneWhenHidden(rowsOfAny(site, deliveredReports, whereAnyOf(deliveredReports, 'ReportKey', reportKeys), ['Author']));
      const isOwn = ({ FileDirRef, GroupKey }: (typeof rows)[number]): boolean =>
        groupKeys.includes(GroupKey ?? '') && site.folderBelow(deliveredReports, FileDirRef) === GroupKey;
      // Of each version the first row counts, as everywhere.
      const first = new Map([...rows].reverse().filter(isOwn).map((row) => [JSON.stringify([row.GroupKey, row.RowKey]), row]));
      return [...first.values()].reverse().flatMap(deliveryOf);
    }
  };
}
