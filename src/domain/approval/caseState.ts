import type { IsoDate } from '../mandate/answer';
import type { ChainStep, DecisionRecord, LedgerEntry } from './record';

export type RoundState =
  | 'consultation'
  | 'endorsing'
  | 'awaitingEstablishment'
  | 'established'
  | 'published'
  | 'superseded'
  | 'withdrawn'
  | 'sentBack'
  | 'rejected'
  | 'recalled';

/** Why an entry in the ledger did not count. Each has a sentence for people in the string modules. */
export type IgnoredReason =
  | 'unreadable'
  | 'wrongFolder'
  | 'wrongHash'
  | 'noChain'
  | 'noSnapshot'
  | 'snapshotMismatch'
  | 'roundAlreadyOpen'
  | 'roundClosed'
  | 'wrongStep'
  | 'bodyNotInStep'
  | 'alreadyDecided'
  | 'commentMissing'
  | 'meetingDataMissing'
  | 'notEstablished'
  | 'alreadyPublished'
  | 'nothingToSupplement'
  | 'notConsultation'
  | 'votesMissing'
  | 'notIndependent'
  | 'substituteNotYet'
  | 'substituteEnded'
  | 'cardNotPermitted'
  | 'duplicate';

export interface IgnoredEntry {
  readonly entry: LedgerEntry;
  readonly reason: IgnoredReason;
}

/** A step of a round with its bodies resolved. */
export interface ResolvedStep {
  readonly step: ChainStep;
  readonly bodies: readonly string[];
}

/** A decision that counted. */
export interface CountedDecision {
  readonly entry: LedgerEntry;
  /** As recorded, with a diary number and a link that came later as supplements. */
  readonly record: DecisionRecord;
  /** Body key, derived from the folder. */
  readonly body: string;
  /** Last day of the period in which a substitute recorded it; empty when no substitute did. */
  readonly substituteUntil: IsoDate | '';
}

/** One submission and everything that followed from it. */
export interface Round {
  readonly snapshotKey: string;
  readonly snapshotHash: string;
  readonly submission: LedgerEntry;
  readonly state: RoundState;
  readonly chainConfirmed: boolean;
  /** True when whoever handed the text in may not record a decision on it. */
  readonly independent: boolean;
  /** Bodies whose answers on approval cards count. */
  readonly cardBodies: readonly string[];
  readonly steps: readonly ResolvedStep[];
  /** The step waited for; null when the round is closed or established. */
  readonly currentStep: ResolvedStep | null;
  /** Bodies of the current step that have not answered. */
  readonly waitingBodies: readonly string[];
  /** ISO instant given by the server: when the step waited for began to wait, or the round came to its end. */
  readonly waitingSince: string;
  /** Keys of consultations that were closed although not all had answered. */
  readonly closedConsultations: readonly string[];
  /** Days set by hand by which steps are due, by step key. */
  readonly deadlines: Readonly<Record<string, IsoDate>>;
  readonly decisions: readonly CountedDecision[];
  /** The decision that established the text; null before. */
  readonly establishment: EstablishmentDecision | null;
  readonly publication: LedgerEntry | null;
  /** Receipt of the file stamped UPPHÄVD, for a round that is withdrawn. */
  readonly stamp: LedgerEntry | null;
  /** Every entry that counted in the round, the submission first, by id. */
  readonly events: readonly LedgerEntry[];
}

/** What stands on the decision line of an established mandate. */
export interface EstablishmentDecision {
  readonly body: string;
  readonly meetingDate: IsoDate;
  readonly paragraph: string;
  /** Empty until given. */
  readonly diaryNumber: string;
  readonly minutesLink: string;
}

/** A mandate's whole case, folded from the ledger. */
export interface CaseState {
  readonly mandateKey: string;
  readonly rounds: readonly Round[];
  /** Newest published round that is not withdrawn; null when nothing is in force. */
  readonly inForce: Round | null;
  /** Newest round that is still open or established but not published; null when none. */
  readonly ongoing: Round | null;
  readonly ignored: readonly IgnoredEntry[];
  /**
   * Own hash of the last entry that counted: what the next entry carries as previousHash. Entries that did not
   * count are left out, so that removing junk breaks no link. Empty for none.
   */
  readonly lastHash: string;
  /** Highest ledger id folded, counted or not; 0 for none. */
  readonly foldedTo: number;
}

/** What readers may know. */
export type PublicState = 'inForce' | 'withdrawn' | 'pastReview' | 'none';

/** What participants see beyond that. */
export type WorkingState = 'none' | 'draft' | RoundState;
