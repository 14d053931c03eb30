import { swedishDay } from '../../domain/calendar/swedishDay';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { attendanceCounts } from '../../domain/report/attendanceCounts';
import type { ReportContent } from '../../domain/report/reportContent';
import { reportGaps } from '../../domain/report/reportGaps';
import { renderReport } from '../../domain/report/renderReport';
import { holdMeeting } from '../followup/holdMeeting';
import { Failure } from '../ports/failure';
import type { Delivery, NewDelivery } from '../ports/groupReports';
import type { Ports } from '../ports/ports';
import type { OpenedReport } from './openReport';

/** Notes are of a meeting that was held: where nobody has said so, delivering them does, with who was there. */
async function holdNoted(ports: Pick<Ports, 'groupMeetings' | 'clock'>, { meeting, roster }: OpenedReport, { answers }: ReportContent): Promise<void> {
  if (meeting?.state === 'planned') {
    const people = Object.values(answers).flatMap((answer) => (answer.kind === 'attendance' ? answer.people : []));
    await holdMeeting(ports, meeting, attendanceCounts(people, roster.seats));
  }
}

/**
 * Delivers a document as it reads now. What was delivered stands as it was, and meets the obligation.
 * @param content what the server has of the draft
 * @throws Failure `invalid` while something is still asked for, or notes are of a meeting that is yet to come; `conflict`
 * when somebody else has delivered meanwhile, `denied` to one who does not write for the group
 */
export async function deliverReport(
  ports: Pick<Ports, 'groupReports' | 'groupMeetings' | 'clock'>,
  opened: OpenedReport,
  content: ReportContent,
  { state, deliveredTo }: Pick<NewDelivery, 'state' | 'deliveredTo'>
): Promise<Delivery> {
  const { template, draft, deliveries, meeting } = opened;
  const gaps = reportGaps(template, content);
  if (gaps.length > 0) {
    throw new Failure('invalid', `Still asked for: ${gaps.map(({ heading }) => heading).join(', ')}`);
  }
  if (meeting && meeting.date > swedishDay(ports.clock.now())) {
    throw new Failure('invalid', `The meeting of ${meeting.date} has not been held yet`);
  }
  await holdNoted(ports, opened, content);
  const { key, groupKey, kind, period } = draft;
  const text = canonicalize({ ...content, document: renderReport(template, content) });
  return ports.groupReports.deliver({ reportKey: key, groupKey, kind, period, number: deliveries.length + 1, state, deliveredTo, content: text });
}
