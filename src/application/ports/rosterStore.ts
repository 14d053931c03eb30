import type { IsoDate } from '../../domain/mandate/answer';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group, Person, Seat, Term } from '../../domain/roster/roster';

export interface Roster {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  /** Those that count: confirmed by their seats, with the dates that the seats give them. */
  readonly terms: readonly Term[];
  /** A hidden person has a name only for those who may read it. */
  readonly people: readonly Person[];
}

/** Everything on the rosters. */
export interface WholeRoster extends Roster {
  /** One of every group. */
  readonly profiles: readonly GroupProfile[];
}

/** One person's seats in all groups. */
export interface PersonRoster extends Pick<Roster, 'seats' | 'terms'> {
  /** The person; none for nobody. */
  readonly people: readonly Person[];
  /** Entries that are told as that person. */
  readonly joined: readonly Person[];
}

/** Groups and who sits in them. Every method throws `Failure`. */
export interface RosterStore {
  /** @throws Failure `missing` */
  group(groupKey: string): Promise<Group>;
  /** Every group and body, by name. */
  groups(): Promise<readonly Group[]>;
  /** What is kept about a group; blank where nothing is. @throws Failure `missing` */
  profile(groupKey: string): Promise<GroupProfile>;
  /** One of every group. */
  profiles(): Promise<readonly GroupProfile[]>;
  /** Those of some groups, for views that know which: a profile is much to read. None for a key that no group has. */
  profilesOf(groupKeys: readonly string[]): Promise<readonly GroupProfile[]>;
  /** Keys of the regions with a seat in each group, by group key; the seats are read page by page, without their terms. */
  regionsInGroups(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The places of one group. */
  seatsOf(groupKey: string): Promise<readonly Seat[]>;
  /** A group, none when it has no row, with its seats, their terms and people. */
  ofGroup(groupKey: string): Promise<Roster>;
  /** The people whom a group's own writers keep, in one request with the names of those hidden as far as they may be read. */
  peopleKeptIn(groupKey: string): Promise<readonly Person[]>;
  /** People by their keys, as they were kept, and those whom they are joined with. */
  people(personKeys: readonly string[]): Promise<readonly Person[]>;
  /** People shown publicly with an e-mail address, whatever its letters' case; nobody for an empty one. */
  peopleWithEmail(email: string): Promise<readonly Person[]>;
  /** Everybody, page by page, with those joined with another as they were kept. */
  everybody(): Promise<readonly Person[]>;
  /** The seats that a person has held in any group, under all keys joined with theirs, with their terms. */
  ofPerson(personKey: string): Promise<PersonRoster>;
  /**
   * The seats that people have held under all keys joined with theirs, with their terms, of which nobody has judged the
   * interests. In one request where nobody is joined with another and the seats are in the likely groups.
   * @param likely keys of groups, whose seats are asked for at once
   */
  heldBy(people: readonly Person[], likely: readonly string[]): Promise<Pick<Roster, 'seats' | 'terms'>>;
  /** Groups with a seat for the region, the region's seats, their terms and people. */
  ofRegion(regionKey: string): Promise<Roster>;
  /** The same of a region, as `ofGroups` tells it. */
  placesOfRegion(regionKey: string, day: IsoDate): Promise<Roster>;
  /**
   * The groups' seats, their terms and the people who sit there on a day or later, for views of many groups. Hidden people
   * have no name, also for those who may read it, and a term says who sat where and when, not who appointed them.
   * @param within keys of regions: of a group that reaches beyond them, their seats alone; null for all seats
   */
  ofGroups(groups: readonly Group[], day: IsoDate, within: readonly string[] | null): Promise<Roster>;
  /** Every group, seat, term and person, page by page: for views of the country. */
  whole(): Promise<WholeRoster>;
  /**
   * The same with those people alone who are shown to everybody, by what stands on their rows: no hidden name is asked for,
   * whoever asks. Of interests the terms say what their own rows do.
   */
  shown(): Promise<WholeRoster>;
}
