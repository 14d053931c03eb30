import { daysAfter, monthsAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import { byText } from './byText';
import type { Evidence } from './evidence';
import type { FollowupSettings } from './followupSettings';
import type { GroupMeeting } from './groupMeeting';
import type { GroupObligation } from './obligation';
import { attestedIn, byDay, proofOfReport } from './proofsIn';
import type { Proof, Standing } from './standing';

interface Noted {
  readonly meeting: GroupMeeting;
  readonly shown: readonly Proof[];
  readonly attested: readonly Proof[];
}

const standingAt = ({ meeting, shown, attested }: Noted, state: Standing['state'], { notesWithinDays }: FollowupSettings): Standing => ({
  state,
  period: { key: meeting.key, from: meeting.date, to: meeting.date },
  dueOn: daysAfter(meeting.date, notesWithinDays),
  proofs: [...shown, ...attested].sort(byDay),
  needed: 1,
  isChased: true
});

/** Notes kept elsewhere have no day of their own: they count from the day of the meeting. */
const notesElsewhere = ({ key, date, notesLink }: GroupMeeting): readonly Proof[] =>
  notesLink === '' ? [] : [{ kind: 'notes', key, date, by: '', link: notesLink }];

/** Each meeting that was held obliges to notes of its own: the earliest without them tells, else the latest meeting. */
export function notesStanding(obligation: GroupObligation, evidence: Evidence, date: IsoDate, settings: FollowupSettings): Standing {
  const earliest = [obligation.since, monthsAfter(date, -settings.notesMonths)].sort().pop() ?? date;
  const meetings = evidence.meetings
    .filter((meeting) => meeting.state === 'held' && meeting.date >= earliest && meeting.date <= date)
    .sort((one, other) => byText(one.date, other.date))
    .map((meeting): Noted => ({
      meeting,
      shown: [
        ...evidence.reports
          .filter(({ kind, key, period }) => kind === 'notes' && (period === meeting.key || key === meeting.notesKey))
          .flatMap(proofOfReport)
          .filter((proof) => proof.date <= date),
        ...notesElsewhere(meeting)
      ],
      attested: attestedIn(obligation, evidence, meeting.key, date)
    }));
  const missing = meetings.find(({ shown, attested }) => shown.length + attested.length === 0);
  if (missing) {
    return standingAt(missing, daysAfter(missing.meeting.date, settings.notesWithinDays) < date ? 'overdue' : 'due', settings);
  }
  const latest = meetings.pop();
  return latest
    ? standingAt(latest, latest.shown.length > 0 ? 'met' : 'attested', settings)
    : { state: 'notMeasurable', period: null, dueOn: '', proofs: [], needed: 0, isChased: true };
}
