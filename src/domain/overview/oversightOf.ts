import { datelessLast } from '../calendar/datelessLast';
import type { Overview, OverviewCase, OverviewGroup } from './overview';
import { isInForce } from './isInForce';

/** A body's next meeting, and the cases that wait for it there. */
export interface MeetingCases {
  readonly bodyName: string;
  /** Empty where no meeting is known. */
  readonly date: string;
  readonly cases: readonly OverviewCase[];
}

/** What the staff and those who give groups their mandates follow up. */
export interface Oversight {
  readonly withoutMandate: readonly OverviewGroup[];
  readonly review: readonly OverviewGroup[];
  readonly withoutLead: readonly OverviewGroup[];
  readonly pastEnd: readonly OverviewGroup[];
  /** The earliest first, those without a known meeting last. */
  readonly meetings: readonly MeetingCases[];
}

/** What is to be followed up of a scope's groups. */
export function oversightOf({ groups, cases, scope }: Overview): Oversight {
  const meetings = new Map<string, MeetingCases>();
  for (const one of cases) {
    for (const { key, name, dueOn, isAtMeeting } of one.waitsFor) {
      if (scope.kind === 'mandator' && key !== scope.key) continue;
      const date = isAtMeeting ? dueOn : '';
      const place = `${datelessLast(date)} ${name}`;
      const known = meetings.get(place);
      meetings.set(place, { bodyName: name, date, cases: [...(known?.cases ?? []), one] });
    }
  }
  return {
    withoutMandate: groups.filter((group) => !isInForce(group)),
    review: groups.filter(({ mandate }) => mandate.publicState === 'pastReview'),
    withoutLead: groups.filter(({ withoutLead }) => withoutLead !== null),
    pastEnd: groups.filter(({ pastEnd }) => pastEnd !== ''),
    meetings: [...meetings].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, meeting]) => meeting)
  };
}
