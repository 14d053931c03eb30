import { Failure } from '../../../application/ports/failure';
import type { GroupReports, ReportWithText, StoredReport } from '../../../application/ports/groupReports';
import { isDate } from '../../../domain/approval/recordShape';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import { reportKinds, reportStates } from '../../../domain/followup/groupReport';
import type { IsoDate } from '../../../domain/mandate/answer';
import { whereEquals } from '../../../schema/derive/query';
import { reports } from '../../../schema/lists/followup';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsWhere } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { saveKeyed } from '../rows/saveKeyed';
import { textParts } from '../rows/textParts';
import { rowsOfGroups } from './rowsOfGroups';
import type { WriteGuard } from './writeGuard';

const contentColumns = ['Content1', 'Content2', 'Content3'] as const;

const { Content1: _1, Content2: _2, Content3: _3, ...headColumns } = reports.columns;

/** The list without its texts, which may be long: for reading many. */
const reportHeads = { ...reports, columns: headColumns };

type Head = ReadRow<typeof reportHeads>;

const titleLength = 255;

/** A day spoilt by hand is the day of the last change. */
function deliveredOn({ DeliveredOn, Modified }: Head): IsoDate {
  const day = DeliveredOn ?? '';
  return isDate(day) ? day : swedishDay(new Date(Modified));
}

/** None for a row of a kind or state this version does not know. */
function headOf(row: Head): readonly StoredReport[] {
  const kind = reportKinds.find((known) => known === row.ReportKind);
  const state = reportStates.find((known) => known === row.ReportState);
  return kind === undefined || state === undefined
    ? []
    : [
        {
          key: row.RowKey ?? '',
          groupKey: row.GroupKey ?? '',
          kind,
          period: row.Period ?? '',
          state,
          deliveredTo: row.DeliveredTo ?? '',
          deliveredOn: state === 'draft' ? '' : deliveredOn(row),
          version: versionOf(row),
          editor: row.Editor?.Title ?? '',
          modified: row.Modified
        }
      ];
}

const contentOf = (row: ReadRow<typeof reports>): string => contentColumns.map((column) => row[column] ?? '').join('');

const valuesOf = (report: ReportWithText) => ({
  Title: `${report.kind} ${report.period}`.slice(0, titleLength),
  GroupKey: report.groupKey,
  ReportKind: report.kind,
  Period: report.period,
  ReportState: report.state,
  DeliveredTo: report.deliveredTo.slice(0, titleLength),
  DeliveredOn: report.deliveredOn,
  ...textParts(contentColumns, report.content)
});

/** Notes, plans and reports: a row each, in the group's folder. */
export function createGroupReports(site: SharePointSite, guard: WriteGuard): GroupReports {
  return {
    ofGroups: async (groupKeys) => (await rowsOfGroups(site, reportHeads, groupKeys, ['Editor'])).flatMap(headOf),
    read: async (groupKey, key) => {
      const rows = await rowsWhere(site, reports, whereEquals(reports, 'RowKey', key), ['Editor']);
      const row = rows.find((one) => one.RowKey === key && site.folderBelow(reports, one.FileDirRef) === groupKey);
      const [head] = row ? headOf(row) : [];
      if (!row || !head) {
        throw new Failure('missing', `No document ${key} of ${groupKey}`);
      }
      return { ...head, content: contentOf(row) };
    },
    save: async (report) => {
      await guard();
      const row = { list: reports, folder: report.groupKey, keyColumn: 'RowKey', key: report.key, values: valuesOf(report) } as const;
      const saved = await saveKeyed(site, row, report.version);
      return { ...report, version: versionOf(saved), editor: saved.Editor?.Title ?? '', modified: saved.Modified };
    }
  };
}
