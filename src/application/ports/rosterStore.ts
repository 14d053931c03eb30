import type { Group, Person, Seat, Term } from '../../domain/roster/roster';

export interface Roster {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
}

/** Groups and who sits in them. Every method throws `Failure`. */
export interface RosterStore {
  /** @throws Failure `missing` */
  group(groupKey: string): Promise<Group>;
  /** Every group and body, by name. */
  groups(): Promise<readonly Group[]>;
  /** The places of one group. */
  seatsOf(groupKey: string): Promise<readonly Seat[]>;
  /** A group, none when it has no row, with its seats, their terms and people. */
  ofGroup(groupKey: string): Promise<Roster>;
  /** Groups with a seat for the region, the region's seats, their terms and people. */
  ofRegion(regionKey: string): Promise<Roster>;
}
