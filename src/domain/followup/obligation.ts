import type { Frequency } from '../importing/language/frequency';
import type { ObligationKind } from '../importing/proposedObligation';
import type { IsoDate } from '../mandate/answer';

/** Where the sentence stands in the established text: one click leads there. */
export interface ObligationPlace {
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly sectionKey: string;
  /** Block of the section, counted from 0. */
  readonly block: number;
}

/** By when something is to be done. */
export type Deadline =
  /** `MM-DD` of the period's last year, or of the year after it; `isBefore` when the day itself is too late. */
  | { readonly kind: 'yearly'; readonly monthDay: string; readonly isFollowingYear: boolean; readonly isBefore: boolean }
  | { readonly kind: 'day'; readonly date: IsoDate }
  /** At the end of each period. */
  | { readonly kind: 'none' };

/** Where it is known from: a field's data, what the template's family declares, or a person who confirmed it at import. */
export type ObligationOrigin = 'field' | 'family' | 'import';

/** What the mandate in force obliges its group to. */
export interface GroupObligation {
  /** The same for the same obligation when the mandate is established anew. */
  readonly key: string;
  readonly groupKey: string;
  readonly kind: ObligationKind;
  /** As it stands in the mandate. */
  readonly sentence: string;
  /** In the mandate's words; empty when nobody is named. */
  readonly receiver: string;
  /** Keys of the bodies that get it, as far as they are known. */
  readonly receiverBodies: readonly string[];
  /** Null when nothing is said of how often. */
  readonly frequency: Frequency | null;
  readonly deadline: Deadline;
  readonly origin: ObligationOrigin;
  readonly place: ObligationPlace;
  /** Day from which it holds. */
  readonly since: IsoDate;
}
