import type { IsoDate } from '../mandate/answer';

/** A stretch of time that an obligation is met in, or one day. */
export interface Period {
  /** `2026`, `2026-H1`, `2026-Q3`, `2026-05`, `2026-W07`, `2025–2026`, a day, or the key of a meeting. */
  readonly key: string;
  readonly from: IsoDate;
  /** Last day. */
  readonly to: IsoDate;
}

/** What met an obligation, or counts towards it. */
export interface Proof {
  readonly kind: 'meeting' | 'notes' | 'plan' | 'report' | 'delivery' | 'attestation' | 'contacts' | 'roster';
  /** Key of the meeting, document or attestation; for the roster the obligation's kind. */
  readonly key: string;
  /** Empty when not known, as for the roster. */
  readonly date: IsoDate | '';
  /** Who attested; empty for what a list shows. */
  readonly by: string;
  /** Web address of what was delivered; absent where none is known. */
  readonly link?: string;
}

export type ObligationState = 'met' | 'due' | 'overdue' | 'attested' | 'notMeasurable';

/** How it stands with an obligation on a day. */
export interface Standing {
  readonly state: ObligationState;
  /** What the state is about; null where no period is meant. */
  readonly period: Period | null;
  /** Last day to meet it in the period; empty when there is none. */
  readonly dueOn: IsoDate | '';
  /** What met it, or is there so far; earliest first. */
  readonly proofs: readonly Proof[];
  /** How many proofs the period demands; 0 where none are counted. */
  readonly needed: number;
  /** False for what is shown but never overdue. */
  readonly isChased: boolean;
}
