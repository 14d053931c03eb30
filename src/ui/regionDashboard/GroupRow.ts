import type { PublicState, WorkingState } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';
import type { Group, Seat } from '../../domain/roster/roster';

/** One of the region's places in a group: held by a person, or vacant. */
export type Place =
  | {
      readonly kind: 'held';
      readonly seat: Seat;
      readonly person: string;
      readonly from: IsoDate;
      /** Last day; empty when open-ended. */
      readonly to: IsoDate | '';
      /** True when the term ends within the horizon of the view. */
      readonly endsSoon: boolean;
    }
  | {
      readonly kind: 'vacant';
      readonly seat: Seat;
      /** First day without anybody; empty when the seat has never been filled. */
      readonly since: IsoDate | '';
    };

/** How the group's mandate stands, and where it can be read or worked on. */
export interface MandateStanding {
  readonly publicState: PublicState;
  /** The established document; empty when the reader has none. */
  readonly documentUrl: string;
  /** What participants know beyond that; `none` for readers. */
  readonly workingState: WorkingState;
  readonly mandateKey: string;
}

export interface GroupRow {
  readonly group: Group;
  readonly places: readonly Place[];
  readonly mandate: MandateStanding;
}
