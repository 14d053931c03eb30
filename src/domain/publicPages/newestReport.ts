import { byText } from '../followup/byText';
import type { FoldedReport } from '../followup/foldReports';
import type { PublicReport } from './publicGroup';

const newestFirst = (one: FoldedReport, other: FoldedReport): number => byText(other.period, one.period) || byText(other.deliveredOn, one.deliveredOn) || byText(one.key, other.key);

/**
 * The newest plan or report that a group has delivered: of those published, where there are any, else of those handed to
 * somebody; null when there is none.
 * @param reports one group's
 */
export function newestReport(reports: readonly FoldedReport[], kind: PublicReport['kind']): FoldedReport | null {
  const delivered = reports.filter((report) => report.kind === kind && report.deliveries > 0).sort(newestFirst);
  return delivered.find(({ state }) => state === 'published') ?? delivered[0] ?? null;
}
