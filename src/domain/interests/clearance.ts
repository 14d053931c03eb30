import type { IsoDate } from '../mandate/answer';

/** How a judge has judged somebody's interests. */
export const judgementOutcomes = ['cleared', 'conditions', 'hindered'] as const;

export type JudgementOutcome = (typeof judgementOutcomes)[number];

/** What everybody may know of a judgement of interests: for whom, in which group, how it came out, and for how long. */
export interface Clearance {
  /** Client-made. */
  readonly key: string;
  readonly personKey: string;
  readonly groupKey: string;
  /** Region of the person's seat; empty for a seat outside the regions. */
  readonly regionKey: string;
  readonly outcome: JudgementOutcome;
  /** Last day it holds; empty for one who is hindered. */
  readonly validUntil: IsoDate | '';
  /** Of the person who was judged, see `personMark`. */
  readonly personMark: string;
}

export interface StoredClearance extends Clearance {
  /** The server's: later judgements have higher ones. */
  readonly id: number;
  /** Folder that it lies in: a region's, where its judge adds, or empty for the root, where only process support does. */
  readonly folder: string;
}
