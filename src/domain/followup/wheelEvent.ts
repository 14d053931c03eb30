import type { IsoDate } from '../mandate/answer';
import type { SeatRole } from '../roster/roster';
import type { GroupMeeting } from './groupMeeting';
import type { GroupObligation } from './obligation';
import type { Standing } from './standing';

/** Something of a group that happens on a day. */
export type WheelEvent = {
  /** The same for the same thing when it is told again, also on another day. */
  readonly key: string;
  readonly date: IsoDate;
} & (
  | { readonly kind: 'meeting'; readonly meeting: GroupMeeting }
  /** The last day to meet an obligation, a delivery among them. */
  | { readonly kind: 'obligation'; readonly obligation: GroupObligation; readonly standing: Standing }
  | { readonly kind: 'termEnds'; readonly personName: string; readonly role: SeatRole; readonly regionKey: string }
  /** The mandate is to be reviewed. */
  | { readonly kind: 'review' }
  /** The last day a time-limited group is set up for. */
  | { readonly kind: 'groupEnds' }
);

/** A month of the wheel. */
export interface WheelMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** By day. */
  readonly events: readonly WheelEvent[];
}
