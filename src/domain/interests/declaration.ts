import type { IsoDate } from '../mandate/answer';
import type { JudgementOutcome } from './clearance';

/** A person's declaration of interests for a group, and how it was judged. Its texts are for whoever handed it in, the region's judge and the process support. */
export interface Declaration {
  /** Client-made. */
  readonly key: string;
  readonly personKey: string;
  readonly groupKey: string;
  /** Region whose judge judges it; empty for one that only the process support sees. */
  readonly regionKey: string;
  /** What the person has declared. */
  readonly statement: string;
  /** Addresses of what the person points to. */
  readonly links: readonly string[];
  /** The judge's reasons. */
  readonly judgement: string;
  readonly status: 'declared' | JudgementOutcome;
  readonly declaredOn: IsoDate;
  /** Last day the judgement holds; empty until it has been made. */
  readonly validUntil: IsoDate | '';
}
