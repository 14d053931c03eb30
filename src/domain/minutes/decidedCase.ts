import type { CountedDecision, Round } from '../approval/caseState';
import type { IsoDate } from '../mandate/answer';

/** A decision that counts, with what the minutes say of its case. */
export interface DecidedCase {
  readonly groupName: string;
  /** Title of the frozen text. */
  readonly title: string;
  readonly round: Round;
  readonly decision: CountedDecision;
  /** When the text in force before was established; null when the group had none. */
  readonly replaces: IsoDate | null;
}
