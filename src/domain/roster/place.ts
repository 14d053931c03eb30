import type { IsoDate } from '../mandate/answer';
import type { Seat } from './roster';

/** One of a region's places in a group: held by a person, or vacant. */
export type Place =
  | {
      readonly kind: 'held';
      readonly seat: Seat;
      /** Name; empty when the person is not shown to the reader. */
      readonly person: string;
      readonly from: IsoDate;
      /** Last day; empty when open-ended. */
      readonly to: IsoDate | '';
      /** True when the person's interests are cleared on the date, which some groups demand before the seat is active. */
      readonly isCleared: boolean;
      /** True when the term ends within the horizon of the view. */
      readonly endsSoon: boolean;
    }
  | {
      readonly kind: 'vacant';
      readonly seat: Seat;
      /** First day without anybody; empty when the seat has never been filled. */
      readonly since: IsoDate | '';
    };
