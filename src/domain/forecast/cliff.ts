import type { IsoDate } from '../mandate/answer';

/** What counts as a cliff: so many of those who sit leave so close together that what they know goes with them. */
export interface CliffRule {
  /** Least number of terms. */
  readonly leastCount: number;
  /** Least share of those who sit on the first day, from 0 to 1. */
  readonly leastShare: number;
  /** Days within which the ends count together; 0 for one day only. */
  readonly withinDays: number;
}

/** The rule within a group, and among those who lead the groups of a kind. */
export type CliffRules = Readonly<Record<'withinGroup' | 'amongChairs', CliffRule>>;

/** Terms that end together. */
export interface Cliff {
  /** First and last of the days on which they end. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly termKeys: readonly string[];
  /** How many sit on the first day. */
  readonly of: number;
}
