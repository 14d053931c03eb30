import { swedishDay } from '../../domain/calendar/swedishDay';
import type { StoredCompositionNote } from '../../domain/composition/compositionNote';
import type { RosterRules } from '../../domain/composition/rosterRules';
import { judgedTerms } from '../../domain/interests/judgedTerms';
import type { JudgedRoster } from '../../domain/interests/judgedTerms';
import type { IsoDate } from '../../domain/mandate/answer';
import { confirmedTerms } from '../../domain/roster/confirmedTerms';
import { joinedPeople } from '../../domain/roster/joinedPeople';
import type { Person, Term } from '../../domain/roster/roster';
import { seatStories } from '../../domain/roster/seatStories';
import type { SeatStory } from '../../domain/roster/seatStory';
import { horizonInMonths } from '../../domain/overview/horizonInMonths';
import type { Ports } from '../ports/ports';
import type { Roster, RosterStore } from '../ports/rosterStore';
import type { StoredSeat } from '../ports/seatEditor';

/** The terms with those who hold them: people kept elsewhere are asked for. */
async function withPeople(store: Pick<RosterStore, 'people'>, terms: readonly Term[], kept: readonly Person[]): Promise<Pick<JudgedRoster, 'terms' | 'people' | 'entries'>> {
  const known = new Set(kept.map(({ key }) => key));
  const elsewhere = [...terms.map(({ personKey }) => personKey), ...kept.flatMap(({ samePersonAs }) => samePersonAs ?? [])].filter((key) => !known.has(key));
  const others = elsewhere.length === 0 ? [] : await store.people([...new Set(elsewhere)]);
  const entries = [...kept, ...others];
  const joined = joinedPeople(terms, entries);
  const sitting = new Set(joined.terms.map(({ personKey }) => personKey));
  return { terms: joined.terms, people: joined.people.filter(({ key }) => sitting.has(key)), entries };
}

/** Who sits in a group, and on which rows that lies. */
export interface GroupRoster {
  /** The day everything is told for. */
  readonly today: IsoDate;
  readonly roster: Omit<Roster, 'groups'>;
  readonly stories: readonly SeatStory[];
  readonly people: ReadonlyMap<string, Person>;
  /** By the seat's key. */
  readonly stored: ReadonlyMap<string, StoredSeat>;
  /** What the group has noted of its composition, the oldest first. */
  readonly notes: readonly StoredCompositionNote[];
  /** For every kind of group. */
  readonly rules: readonly RosterRules[];
}

/** One batch, and another when somebody sits in the group whom its own writers do not keep. @throws Failure */
export async function readGroupRoster(
  { roster: store, seatEditor, clearances, compositionNotes, rosterParameters, clock }: Pick<Ports, 'roster' | 'seatEditor' | 'clearances' | 'compositionNotes' | 'rosterParameters' | 'clock'>,
  groupKey: string
): Promise<GroupRoster> {
  const today = swedishDay(clock.now());
  const [stored, kept, told, notes, rules] = await Promise.all([
    seatEditor.ofGroup(groupKey),
    store.peopleKeptIn(groupKey),
    clearances.ofGroup(groupKey),
    compositionNotes.ofGroups([groupKey]),
    rosterParameters.rosterRules()
  ]);
  const confirmed = confirmedTerms(stored, stored.flatMap((seat) => seat.terms.map(({ term }) => term)));
  const sitting = await withPeople(store, confirmed, kept);
  const { people } = sitting;
  const seats = stored.map(({ seat }) => seat);
  const terms = judgedTerms({ seats, ...sitting, clearances: told });
  return {
    today,
    roster: { seats, terms, people },
    stories: seatStories(seats, terms, people, today, horizonInMonths),
    people: new Map(people.map((person) => [person.key, person])),
    stored: new Map(stored.map((seat) => [seat.seat.key, seat])),
    notes,
    rules
  };
}
