import type { IsoDate } from '../mandate/answer';
import type { GroupReference } from '../roster/groupReference';

/** How a group gets its chair or convener. */
export type ChairRule =
  | {
      readonly kind: 'rotatesBetweenRegions';
      readonly everyYears: number;
      /** Keys of regions in turn; when empty the region that has waited longest is next. */
      readonly order: readonly string[];
      /** First day of the first region's turn; when empty the turns are counted from who has led the group. */
      readonly begins: IsoDate | '';
    }
  | {
      readonly kind: 'appointedForYears';
      readonly years: number;
      /** Who proposes and who appoints, in words; empty when not said. */
      readonly proposedBy: string;
      readonly appointedBy: string;
      /** Whether the same person may be appointed again. */
      readonly renewable: boolean;
      /** True where somebody who no longer is a member cannot lead the group either. */
      readonly endsWithMembership?: boolean;
    }
  | { readonly kind: 'electedByGroup' }
  /** From the region that chairs another body. */
  | { readonly kind: 'followsBody'; readonly body: GroupReference }
  | { readonly kind: 'none' };
