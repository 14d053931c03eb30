import type { IsoDate } from '../mandate/answer';
import type { Overview } from '../overview/overview';
import type { OverviewFollowup } from '../overview/overviewFollowup';

/** What the file of a snapshot says it is. */
export const staffSnapshotFormat = 'uppdrag.staffSnapshot';

/** Raised when what a snapshot holds changes, so that an older reader says so instead of showing half. */
export const staffSnapshotVersion = 1;

/**
 * How it stands for one region, as the staff's site shows it on a day: for a region in another tenant, which cannot read
 * that site. It holds nothing of interests, and nobody who is not shown publicly.
 */
export interface StaffSnapshot {
  readonly format: typeof staffSnapshotFormat;
  readonly version: typeof staffSnapshotVersion;
  readonly regionKey: string;
  readonly madeOn: IsoDate;
  /** Absolute address of the site it was made from. */
  readonly source: string;
  readonly overview: Overview;
  readonly followup: OverviewFollowup;
}
