import { daysBetween } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';

/** Days after which a snapshot may no longer be relied on, where nothing else is set. */
export const staleAfterDays = 7;

/** How old a snapshot is. `isStale` when it is older than the given number of days. */
export interface SnapshotAge {
  readonly days: number;
  readonly isStale: boolean;
}

/** @param staleAfter days; not a positive number: as many as the product says */
export function snapshotAge(madeOn: IsoDate, today: IsoDate, staleAfter: number): SnapshotAge {
  const days = Math.max(0, daysBetween(madeOn, today));
  return { days, isStale: days > (staleAfter > 0 ? staleAfter : staleAfterDays) };
}
