import { datelessLast } from '../calendar/datelessLast';
import { byText } from '../followup/byText';
import type { EndingPlace } from './endingMonths';
import { isEmptyPlace } from './isEmptyPlace';
import type { Overview, OverviewCase, OverviewGroup, OverviewNomination, OverviewPlace } from './overview';
import type { OverviewFollowup, OverviewObligation } from './overviewFollowup';

/** A place that nobody sits on, or that is not active. */
export interface EmptyPlace {
  readonly group: OverviewGroup['group'];
  readonly place: OverviewPlace;
}

/** Something that somebody of the scope should see to. */
export type Todo =
  | { readonly kind: 'case'; readonly case: OverviewCase }
  | { readonly kind: 'late'; readonly late: OverviewObligation }
  | { readonly kind: 'nomination'; readonly nomination: OverviewNomination }
  | ({ readonly kind: 'vacancy' } & EmptyPlace)
  | ({ readonly kind: 'ending' } & EndingPlace);

const emptySince = ({ place }: EmptyPlace): string => datelessLast(place.kind === 'vacant' ? place.since : '');

/** The longest vacant first, those never filled or not active last. */
export function emptyPlaces(groups: readonly OverviewGroup[]): readonly EmptyPlace[] {
  return groups
    .flatMap(({ group, places }) => places.filter(isEmptyPlace).map((place): EmptyPlace => ({ group, place })))
    .sort((one, other) => byText(emptySince(one), emptySince(other)));
}

/**
 * What is to be seen to: what waits for the scope itself, what is late, whom to propose, vacant places, then cases that are
 * on their way elsewhere, and terms that end soon with nobody to follow.
 */
export function todoOf({ groups, cases, nominations }: Overview, followup: OverviewFollowup | null): readonly Todo[] {
  const ofCases = (isOurs: boolean): readonly Todo[] => cases.filter((one) => one.isOurs === isOurs).map((one) => ({ kind: 'case', case: one }));
  const late = (followup?.obligations ?? []).filter(({ standing }) => standing.state === 'overdue');
  const endings = groups
    .flatMap(({ group, places }) => places.flatMap((place): EndingPlace[] => (place.kind === 'held' && place.endsSoon && !place.isFollowed ? [{ group, place }] : [])))
    .sort((one, other) => byText(one.place.to, other.place.to));
  return [
    ...ofCases(true),
    ...late.map((one): Todo => ({ kind: 'late', late: one })),
    ...nominations.filter(({ isOurs, next }) => isOurs || next === 'proposal').map((nomination): Todo => ({ kind: 'nomination', nomination })),
    ...emptyPlaces(groups).map((empty): Todo => ({ kind: 'vacancy', ...empty })),
    ...ofCases(false),
    ...endings.map((ending): Todo => ({ kind: 'ending', ...ending }))
  ];
}
