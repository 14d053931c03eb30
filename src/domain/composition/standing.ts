import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from '../roster/groupProfile';
import type { Group } from '../roster/roster';
import type { RosterIndex } from '../roster/rosterIndex';
import type { SeatOn } from '../roster/seatsOn';
import type { CompositionFacts } from './compositionFacts';
import type { CompositionFinding } from './compositionFinding';
import type { CompositionRule } from './compositionRule';
import type { RosterRules } from './rosterRules';

/** How a group stands on a day: what one rule after the other is held against. */
export interface Standing {
  readonly group: Group;
  readonly profile: GroupProfile;
  readonly rules: RosterRules;
  readonly facts: CompositionFacts;
  readonly index: RosterIndex;
  readonly date: IsoDate;
  readonly seats: readonly SeatOn[];
}

/** Holds a kind of rule against a group. */
export type Check<Kind extends CompositionRule['kind']> = (
  rule: Extract<CompositionRule, { readonly kind: Kind }>,
  standing: Standing
) => readonly CompositionFinding[];
