import type { GroupKind } from '../roster/roster';
import type { NominationRecorder } from './nominationPlace';
import type { NominationActKind } from './nominationStep';

/** Which body decides on a nomination. */
export type DecidedBy =
  /** The body of a kind that has the group's programme area, e.g. the RPO for a NAG. */
  | { readonly kind: 'sameProgrammeArea'; readonly bodyKind: GroupKind }
  /** The body of a kind in the healthcare region that nominates. */
  | { readonly kind: 'bodyOfKind'; readonly bodyKind: GroupKind }
  /** Who appoints the group's members, else its first mandator. */
  | { readonly kind: 'memberAppointer' };

/** How people are nominated to groups of some kinds: a parameter of a healthcare region, never a constant. */
export interface NominationRule {
  /** Key of the healthcare region; empty for any that has no rule of its own. */
  readonly healthcareRegion: string;
  readonly groupKinds: readonly GroupKind[];
  /** Whose proposals are taken. */
  readonly proposers: readonly ('region' | GroupKind)[];
  /** Steps that must have been taken before the decision, in this order. */
  readonly before: readonly ('managerApproval' | 'interests')[];
  readonly decidedBy: DecidedBy;
  /** Who may record which step. */
  readonly recordedBy: Readonly<Record<NominationActKind, readonly NominationRecorder['kind'][]>>;
  /** True when it stands in a published document; else it is an assumption until a customer confirms it. */
  readonly confirmed: boolean;
}
