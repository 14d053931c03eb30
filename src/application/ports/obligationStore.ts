import type { Frequency } from '../../domain/importing/language/frequency';
import type { ObligationKind } from '../../domain/importing/proposedObligation';

/** What a mandate obliges somebody to, as a person has confirmed it. */
export interface Obligation {
  /** Client-made and the same for the same sentence of the same mandate, so that a repeat doubles nothing. */
  readonly key: string;
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly kind: ObligationKind;
  /** As it stands in the mandate. */
  readonly sentence: string;
  /** In the mandate's words; empty when nobody is named. */
  readonly receiver: string;
  /** Null when the sentence does not say. */
  readonly frequency: Frequency | null;
  /** `MM-DD` for a day of every year, ISO for one day, else the mandate's words; empty when none is said. */
  readonly deadline: string;
  /** Where it comes from. */
  readonly source: 'import';
}

export interface StoredObligation extends Obligation {
  /** Display name of who confirmed it. */
  readonly confirmedBy: string;
  /** ISO instant. */
  readonly confirmed: string;
}

/** Confirmed obligations. Every method throws `Failure`. */
export interface ObligationStore {
  /** Adds what is not there yet, by key; safe to repeat. */
  add(obligations: readonly Obligation[]): Promise<void>;
  /** Oldest first; none to one who may not read them. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredObligation[]>;
}
