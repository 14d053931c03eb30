import type { GroupProfile } from '../roster/groupProfile';
import type { RosterIndex } from '../roster/rosterIndex';
import type { CompositionFacts } from './compositionFacts';
import type { RosterRules } from './rosterRules';

/** Everything that the rules of composition and of chairs are checked against, for one group or for the whole country. */
export interface KeptRosters {
  readonly index: RosterIndex;
  /** By the key of the group, as the facts are; a group without either is checked as if nothing more were known. */
  readonly profiles: ReadonlyMap<string, GroupProfile>;
  readonly facts: ReadonlyMap<string, CompositionFacts>;
  readonly rules: readonly RosterRules[];
}
