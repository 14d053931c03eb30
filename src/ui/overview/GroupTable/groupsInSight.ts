import type { OverviewGroup } from '../../../domain/overview/overview';
import type { GroupChoice } from './groupChoices';
import { placesShown } from './placesShown';

/** Rows that fill a window. */
const rows = 15;

/** How many of the groups fill a window with their places, see {@link placesShown}. */
export function groupsInSight(groups: readonly OverviewGroup[], choice: GroupChoice, isOfMany: boolean): number {
  let count = 0;
  for (let filled = 0; filled < rows && count < groups.length; count += 1) {
    filled += Math.max(1, placesShown(groups[count]!.places, choice, isOfMany).length);
  }
  return count;
}
