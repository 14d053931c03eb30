import type { GroupObligation } from '../followup/obligation';
import type { Standing } from '../followup/standing';

/** An obligation of a group of the scope, and how it stands. */
export interface OverviewObligation {
  readonly groupKey: string;
  readonly obligation: GroupObligation;
  readonly standing: Standing;
}

/** What takes longer to read and comes after the rest of an overview: data alone, as the `Overview` itself. */
export interface OverviewFollowup {
  /** Late ones first, then by the day they are due. */
  readonly obligations: readonly OverviewObligation[];
  /** How many mandates were established in a year, and how many were in force at its end; the earliest year first. */
  readonly years: readonly { readonly year: number; readonly established: number; readonly inForce: number }[];
}
