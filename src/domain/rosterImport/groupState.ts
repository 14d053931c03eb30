import type { Group, Person, Term } from '../roster/roster';
import type { ScheduledSeat } from '../roster/scheduledSeat';

/** A group's roster as it stands when rows are laid beside it. */
export interface GroupState {
  readonly group: Group;
  readonly seats: readonly ScheduledSeat[];
  /** Those that count. */
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  /** True when the account keeps everybody's facts, and not only those of people whom the group's writers keep. */
  readonly keepsAll: boolean;
}
