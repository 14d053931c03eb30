import type { Place } from './place';

/** True for a vacant place, and for one that is not active because its holder's interests are not cleared though the group demands it. */
export const countsAsEmpty = (place: Place, isClearanceDemanded: boolean): boolean => place.kind === 'vacant' || (isClearanceDemanded && !place.isCleared);
