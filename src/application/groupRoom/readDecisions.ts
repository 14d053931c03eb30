import { decisionsIn } from '../../domain/groupRoom/decisionsIn';
import type { MeetingDecision } from '../../domain/groupRoom/decisionsIn';
import type { GroupReport } from '../../domain/followup/groupReport';
import type { Ports } from '../ports/ports';
import { contentIn } from '../reports/latestContent';

/** What delivered notes say was decided, as they were last delivered; null of notes that cannot be read. @throws Failure */
export async function readDecisions({ groupReports, templates }: Pick<Ports, 'groupReports' | 'templates'>, { groupKey, key, kind }: GroupReport): Promise<readonly MeetingDecision[] | null> {
  const [deliveries, known] = await Promise.all([groupReports.deliveries([groupKey], [key]), templates.reports()]);
  const text = deliveries[deliveries.length - 1]?.content;
  const content = text === undefined ? null : contentIn(text);
  const template = known.find((one) => one.kind === kind);
  return content && template ? decisionsIn(template, content.answers) : null;
}
