import type { IsoDate } from '../mandate/answer';
import type { Person, Seat, Term } from '../roster/roster';
import { byText } from './byText';
import { duePeriods } from './duePeriods';
import type { Evidence } from './evidence';
import type { FollowupSettings } from './followupSettings';
import { isDueByStanding } from './isDueByStanding';
import type { GroupObligation } from './obligation';
import { standingInPeriod } from './standingInPeriod';
import { standingOf } from './standingOf';
import type { WheelEvent, WheelMonth } from './wheelEvent';

/** What a group's year is made of. */
export interface WheelSources {
  readonly groupKey: string;
  readonly obligations: readonly GroupObligation[];
  readonly evidence: Evidence;
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  /** Empty when none is set. */
  readonly reviewDate: IsoDate | '';
  /** Last day of a time-limited group; empty for others. */
  readonly endsOn: IsoDate | '';
}

const meetingsIn = ({ evidence }: WheelSources): readonly WheelEvent[] =>
  evidence.meetings
    .filter(({ state }) => state !== 'cancelled')
    .map((meeting) => ({ key: `meeting.${meeting.key}`, date: meeting.date, kind: 'meeting', meeting }));

interface Told {
  readonly year: string;
  readonly today: IsoDate;
  readonly settings: FollowupSettings;
}

function obligationsIn({ obligations, evidence }: WheelSources, { year, today, settings }: Told): readonly WheelEvent[] {
  return obligations.flatMap((obligation): readonly WheelEvent[] => {
    const standings = isDueByStanding(obligation)
      ? [standingOf(obligation, evidence, today, settings)]
      : duePeriods(obligation, `${year}-01-01`, `${year}-12-31`).map((period) => standingInPeriod(obligation, evidence, today, period));
    return standings
      .filter(({ dueOn }) => dueOn !== '')
      .map((standing) => ({
        key: ['obligation', obligation.key, standing.period?.key ?? ''].filter((part) => part !== '').join('.'),
        date: standing.dueOn,
        kind: 'obligation',
        obligation,
        standing
      }));
  });
}

function termsIn({ seats, terms, people }: WheelSources): readonly WheelEvent[] {
  const seatOf = new Map(seats.map((seat) => [seat.key, seat]));
  const nameOf = new Map(people.map(({ key, name }) => [key, name]));
  return terms.flatMap((term): readonly WheelEvent[] => {
    const seat = seatOf.get(term.seatKey);
    return seat && term.to !== ''
      ? [{ key: `term.${term.key}`, date: term.to, kind: 'termEnds', personName: nameOf.get(term.personKey) ?? '', role: seat.role, regionKey: seat.regionKey }]
      : [];
  });
}

const ownDays = ({ groupKey, reviewDate, endsOn }: WheelSources): readonly WheelEvent[] => [
  ...(reviewDate === '' ? [] : [{ key: `review.${groupKey}`, date: reviewDate, kind: 'review' } as const]),
  ...(endsOn === '' ? [] : [{ key: `ends.${groupKey}`, date: endsOn, kind: 'groupEnds' } as const])
];

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/**
 * A group's year: twelve months with what happens on their days.
 * @param year e.g. `2026`
 * @param today a day in Sweden; how it stands with an obligation is told as of it
 */
export function yearWheel(sources: WheelSources, year: string, today: IsoDate, settings: FollowupSettings): readonly WheelMonth[] {
  const events = [...meetingsIn(sources), ...obligationsIn(sources, { year, today, settings }), ...termsIn(sources), ...ownDays(sources)];
  return months.map((month) => ({
    month: `${year}-${month}`,
    events: events
      .filter(({ date }) => date.startsWith(`${year}-${month}-`))
      .sort((one, other) => byText(one.date, other.date) || byText(one.key, other.key))
  }));
}
