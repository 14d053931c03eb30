import type { NominationRule } from './nominationRule';
import type { NominationAct, NominationActKind, StoredNominationStep } from './nominationStep';

export type ActOf<K extends NominationActKind> = Extract<NominationAct, { readonly kind: K }>;

/** Why a step does not count. It is shown all the same. */
export type IgnoredReason =
  /** There was no need before it, or a second one. */
  | 'need'
  /** Another step was waited for. */
  | 'order'
  /** Whoever records there may not take this step. */
  | 'recorder'
  /** Not one of those whose proposals are taken. */
  | 'proposer'
  /** Another body decides. */
  | 'body'
  /** It names another group than the need. */
  | 'group'
  /** The nomination had ended. */
  | 'ended'
  /** No date or paragraph. */
  | 'incomplete';

export interface IgnoredStep {
  readonly step: StoredNominationStep;
  readonly reason: IgnoredReason;
}

/** How a proposal came out, or that it is on its way. */
export type ProposalOutcome = 'open' | 'notApproved' | 'hindered' | 'rejected' | 'declined' | 'appointed';

export interface ProposalCourse {
  readonly proposal: ActOf<'proposal'>;
  readonly outcome: ProposalOutcome;
  /** Until when the interests are cleared; empty when not judged. */
  readonly interestsUntil: string;
}

/** A nomination as its steps tell it. */
export interface Nomination {
  readonly key: string;
  readonly regionKey: string;
  readonly groupKey: string;
  readonly need: ActOf<'need'>;
  /** Oldest first; the last may be open. */
  readonly proposals: readonly ProposalCourse[];
  /** The body's decision on the last proposal; null before it. */
  readonly decision: ActOf<'decision'> | null;
  /** The step that is waited for; null when the nomination has ended. */
  readonly next: 'proposal' | 'managerApproval' | 'interests' | 'decision' | 'termBegun' | null;
  readonly ended: 'begun' | 'withdrawn' | null;
  /** Steps that count, oldest first. */
  readonly counted: readonly StoredNominationStep[];
  readonly ignored: readonly IgnoredStep[];
  readonly rule: NominationRule;
  /** Keys of the bodies of which one decides; none when the rule finds none. */
  readonly decidingBodies: readonly string[];
}
