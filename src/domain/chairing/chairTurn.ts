import type { IsoDate } from '../mandate/answer';
import type { ChairRule } from './chairRule';

/** A time during which somebody is to lead. */
export interface Turn {
  /** Key of the region; empty when the rule does not say which. */
  readonly regionKey: string;
  readonly from: IsoDate | '';
  /** Last day; empty when no rule ends it. */
  readonly to: IsoDate | '';
}

/** Who leads a group, by its seats. */
export interface ActualChair extends Turn {
  readonly seatKey: string;
  readonly personKey: string;
}

/** Why the one who leads is not the one whom the rule says. */
export type ChairDeviation =
  /** Nobody leads. */
  | { readonly kind: 'vacant'; readonly since: IsoDate | '' }
  /** Somebody is appointed whose interests are not cleared though the group demands it: the seat is not active, and nobody leads. */
  | { readonly kind: 'notCleared'; readonly seatKey: string; readonly personKey: string; readonly since: IsoDate | '' }
  /** Another region leads than the one whose turn it is. */
  | { readonly kind: 'otherRegion'; readonly expected: string; readonly actual: string; readonly since: IsoDate | '' }
  /** Another region leads than the one that chairs the body it follows. */
  | { readonly kind: 'otherThanBody'; readonly bodyKey: string; readonly expected: string; readonly actual: string; readonly since: IsoDate | '' }
  /** Somebody leads beyond the years of an appointment. */
  | { readonly kind: 'pastYears'; readonly years: number; readonly since: IsoDate }
  /** Somebody leads who no longer is a member. */
  | { readonly kind: 'membershipEnded'; readonly since: IsoDate }
  /** Somebody was appointed again though the rule does not let them. */
  | { readonly kind: 'reappointed'; readonly years: number; readonly since: IsoDate };

export interface ChairTurn {
  readonly groupKey: string;
  readonly rule: ChairRule;
  /** Whose turn it is; null when the rule says nothing of it. */
  readonly now: Turn | null;
  readonly next: Turn | null;
  /** Null when nobody leads, or only somebody on a seat that is not active. */
  readonly actual: ActualChair | null;
  readonly deviation: ChairDeviation | null;
}
