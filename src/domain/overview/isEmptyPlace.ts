import type { OverviewPlace } from './overview';

/** True for a vacant place, and for one that is not active. */
export const isEmptyPlace = (place: OverviewPlace): boolean => place.kind === 'vacant' || !place.isActive;
