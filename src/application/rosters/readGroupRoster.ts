import { swedishDay } from '../../domain/calendar/swedishDay';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Person } from '../../domain/roster/roster';
import { seatStories } from '../../domain/roster/seatStories';
import type { SeatStory } from '../../domain/roster/seatStory';
import { horizonInMonths } from '../overview/regionOverview';
import type { Ports } from '../ports/ports';
import type { Roster } from '../ports/rosterStore';
import type { StoredSeat } from '../ports/seatEditor';

/** Who sits in a group, and on which rows that lies. */
export interface GroupRoster {
  /** The day everything is told for. */
  readonly today: IsoDate;
  readonly roster: Roster;
  readonly stories: readonly SeatStory[];
  readonly people: ReadonlyMap<string, Person>;
  /** By the seat's key. */
  readonly stored: ReadonlyMap<string, StoredSeat>;
}

/** @throws Failure */
export async function readGroupRoster({ roster: store, seatEditor, clock }: Pick<Ports, 'roster' | 'seatEditor' | 'clock'>, groupKey: string): Promise<GroupRoster> {
  const today = swedishDay(clock.now());
  const [roster, seats] = await Promise.all([store.ofGroup(groupKey), seatEditor.ofGroup(groupKey)]);
  return {
    today,
    roster,
    stories: seatStories(roster.seats, roster.terms, roster.people, today, horizonInMonths),
    people: new Map(roster.people.map((person) => [person.key, person])),
    stored: new Map(seats.map((stored) => [stored.seat.key, stored]))
  };
}
