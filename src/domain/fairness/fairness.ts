import type { IsoDate } from '../mandate/answer';

/** What is shared between those who take part, in the order it is shown. */
export const fairnessMeasures = ['seats', 'chair', 'processSupport', 'meetings', 'hours', 'fullTime', 'cost'] as const;

/**
 * `seats`, `chair` and `processSupport` are counted in days, `meetings` as held, `hours` as hours, `fullTime` in years of
 * a full-time post, `cost` in SEK.
 */
export type FairnessMeasure = (typeof fairnessMeasures)[number];

/** By which shares the burden should be parted. */
export type ShareKind = 'equal' | 'perCapita';

/** Both days included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What one party has borne of a measure. */
export interface BorneShare {
  /** Key of the region; of a municipal seat, whom it is for in words. */
  readonly party: string;
  readonly amount: number;
  /** Of the whole, 0–1; 0 when the whole is nothing. */
  readonly share: number;
  /** What the share should be, 0–1. */
  readonly expected: number;
  /** Above 0 for one who has borne more than its share. */
  readonly difference: number;
}

export interface MeasuredBurden {
  readonly measure: FairnessMeasure;
  readonly total: number;
  /** One of every party, in the order of parties. Their shares are the whole together, unless it is nothing. */
  readonly shares: readonly BorneShare[];
}

/** Who has borne what over a period. Municipalities and national representatives are counted apart. */
export interface Fairness {
  readonly period: Period;
  readonly shareKind: ShareKind;
  /** One of every measure. */
  readonly regions: readonly MeasuredBurden[];
  /** What municipalities and other organisations have borne, parted equally; the measures there is anything of, seats first. */
  readonly municipalities: readonly MeasuredBurden[];
  /** Seats of national representatives by their regions. Empty when there are none. */
  readonly nationalRepresentatives: readonly MeasuredBurden[];
  /** Terms that could not be counted, because their dates cannot be read or end before they begin. */
  readonly unreadTerms: number;
}
