import type { IsoDate } from '../mandate/answer';
import type { InterestStatus } from '../roster/roster';

/** A person's declaration of interests for a group, and how it was judged. Its texts are for the region's judge and the process support. */
export interface Declaration {
  /** Client-made. */
  readonly key: string;
  readonly personKey: string;
  readonly groupKey: string;
  /** Region whose judge judges it; empty for one that only the process support sees. */
  readonly regionKey: string;
  /** What the person has declared. */
  readonly statement: string;
  /** The judge's reasons. */
  readonly judgement: string;
  readonly status: Exclude<InterestStatus, 'none'>;
  readonly declaredOn: IsoDate;
  /** Last day the judgement holds; empty until it has been made. */
  readonly validUntil: IsoDate | '';
}
