import type { Roster } from '../../application/ports/rosterStore';
import { blankProfile } from '../../domain/roster/blankProfile';
import type { GroupProfile } from '../../domain/roster/groupProfile';
import type { Group, Person, Term } from '../../domain/roster/roster';
import type { ScheduledSeat } from '../../domain/roster/scheduledSeat';

/** A row that counts its saves. */
type Counted<Row> = Row & { readonly version: number };

export type MemoryGroup = Counted<{ readonly group: Group; readonly profile: GroupProfile }>;
export type MemorySeat = Counted<ScheduledSeat & { readonly changedBy: string; readonly changed: string }>;

/** The rows of the rosters, each by its key. */
export interface MemoryRosters {
  readonly groups: Map<string, MemoryGroup>;
  readonly seats: Map<string, MemorySeat>;
  readonly terms: Map<string, Counted<{ readonly term: Term }>>;
  readonly people: Map<string, Counted<{ readonly person: Person }>>;
}

/** Rows as from before seats kept schedules: all terms count. */
export function seededRosters({ groups, seats, terms, people }: Roster, profiles: readonly GroupProfile[]): MemoryRosters {
  const profileOf = (key: string): GroupProfile => profiles.find(({ groupKey }) => groupKey === key) ?? blankProfile(key);
  return {
    groups: new Map(groups.map((group) => [group.key, { group, profile: profileOf(group.key), version: 1 }])),
    seats: new Map(seats.map((seat) => [seat.key, { seat, schedule: null, version: 1, changedBy: '', changed: '' }])),
    terms: new Map(terms.map((term) => [term.key, { term, version: 1 }])),
    people: new Map(people.map((person) => [person.key, { person, version: 1 }]))
  };
}
