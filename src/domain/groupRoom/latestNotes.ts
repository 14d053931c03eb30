import { byText } from '../followup/byText';
import type { GroupMeeting } from '../followup/groupMeeting';
import type { GroupReport } from '../followup/groupReport';

/** Notes of a meeting. */
export interface NotesOfMeeting<Report, Meeting> {
  readonly report: Report;
  readonly meeting: Meeting;
}

/** The delivered notes of the latest meeting that has any; null when there are none. */
export function latestNotes<Report extends GroupReport, Meeting extends GroupMeeting>(
  reports: readonly Report[],
  meetings: readonly Meeting[]
): NotesOfMeeting<Report, Meeting> | null {
  const known = new Map(meetings.map((meeting) => [meeting.key, meeting]));
  const notes = reports.flatMap((report) => {
    const meeting = report.kind === 'notes' && report.state !== 'draft' ? known.get(report.period) : undefined;
    return meeting ? [{ report, meeting }] : [];
  });
  return notes.sort((one, other) => byText(other.meeting.date, one.meeting.date))[0] ?? null;
}
