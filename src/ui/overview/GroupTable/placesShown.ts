import { isEmptyPlace } from '../../../domain/overview/isEmptyPlace';
import type { OverviewPlace } from '../../../domain/overview/overview';
import type { GroupChoice } from './groupChoices';

const isEnding = (place: OverviewPlace): boolean => place.kind === 'held' && place.endsSoon;

/** The places that are shown before somebody asks for the others: those that somebody has to see to, or all of them where they are few. */
export function placesShown(places: readonly OverviewPlace[], choice: GroupChoice, few: number): readonly OverviewPlace[] {
  if (choice === 'vakanta') return places.filter(isEmptyPlace);
  if (choice === 'slutar') return places.filter(isEnding);
  return places.length <= few ? places : places.filter((place) => isEmptyPlace(place) || isEnding(place));
}
