import { isEmptyPlace } from '../../../domain/overview/isEmptyPlace';
import type { OverviewPlace } from '../../../domain/overview/overview';
import type { GroupChoice } from './groupChoices';

const isEnding = (place: OverviewPlace): boolean => place.kind === 'held' && place.endsSoon;

/** A region has few places in each group; a whole group has many. */
const few = 4;

/**
 * The places that are shown before somebody asks for the others: those that somebody has to see to, or all of them where they are few.
 * @param isOfMany true where the places are of several regions: then there may be many of them
 */
export function placesShown(places: readonly OverviewPlace[], choice: GroupChoice, isOfMany: boolean): readonly OverviewPlace[] {
  if (choice === 'vakanta') return places.filter(isEmptyPlace);
  if (choice === 'slutar') return places.filter(isEnding);
  return !isOfMany || places.length <= few ? places : places.filter((place) => isEmptyPlace(place) || isEnding(place));
}
