import type { IsoDate } from '../../domain/mandate/answer';
import type { Seat } from '../../domain/roster/roster';
import type { Place } from '../../domain/roster/place';
import type { FollowedObligation } from '../followup/groupFollowup';

/** Something of a group that waits for whoever looks. */
export type Concern =
  /** A body sent the text back to the group. */
  | { readonly kind: 'sentBack'; readonly mandateKey: string }
  /** The group has no mandate in force and none is being written. */
  | { readonly kind: 'noMandate' }
  /** One's own seat does not count until interests are declared and judged. */
  | { readonly kind: 'notCleared'; readonly seat: Seat }
  /** @property until last day of the judgement */
  | { readonly kind: 'renewInterests'; readonly seat: Seat; readonly until: IsoDate }
  /** One's own term ends and nobody comes after. */
  | { readonly kind: 'myTermEnds'; readonly seat: Seat; readonly until: IsoDate }
  /** Notes, plan, report, delivery or contact details that are late or soon due. */
  | { readonly kind: 'obligation'; readonly followed: FollowedObligation; readonly isLate: boolean }
  /** Places without anybody, the longest vacant first. */
  | { readonly kind: 'fillSeat'; readonly places: readonly Extract<Place, { kind: 'vacant' }>[] }
  /** The mandate is to be looked through. */
  | { readonly kind: 'review'; readonly mandateKey: string; readonly on: IsoDate; readonly isLate: boolean };
