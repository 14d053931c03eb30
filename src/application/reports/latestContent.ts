import { readReport } from '../../domain/report/readReport';
import type { ReportContent } from '../../domain/report/reportContent';
import { reportKey } from '../../domain/report/reportKey';
import type { ReportKind } from '../../domain/followup/groupReport';
import type { Ports } from '../ports/ports';

/** The content of a stored text; null of one that was damaged by hand: a document is begun without it then. */
export function contentIn(text: string): ReportContent | null {
  try {
    return readReport(text);
  } catch {
    return null;
  }
}

/** What a group's document says: as it was last delivered, else as it is being written; null when there is none. */
export async function latestContent(
  { groupReports }: Pick<Ports, 'groupReports'>,
  groupKey: string,
  kind: ReportKind,
  period: string
): Promise<ReportContent | null> {
  const key = reportKey(groupKey, kind, period);
  const [draft, deliveries] = await Promise.all([groupReports.draft(groupKey, key), groupReports.deliveries([groupKey], [key])]);
  const text = (deliveries[deliveries.length - 1] ?? draft)?.content;
  return text === undefined ? null : contentIn(text);
}
