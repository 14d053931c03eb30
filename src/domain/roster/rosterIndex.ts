import type { Group, GroupKind, Person, Seat, Term } from './roster';

/** Rosters by the keys that the rules ask for, made once for as many groups as there are. */
export interface RosterIndex {
  readonly groups: ReadonlyMap<string, Group>;
  readonly groupsOfKind: ReadonlyMap<GroupKind, readonly Group[]>;
  readonly people: ReadonlyMap<string, Person>;
  readonly seatsOfGroup: ReadonlyMap<string, readonly Seat[]>;
  /** Each seat's terms, the earliest begun first; those that end before they begin are left out. */
  readonly termsOfSeat: ReadonlyMap<string, readonly Term[]>;
}
