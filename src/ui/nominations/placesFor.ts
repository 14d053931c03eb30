import type { Nomination } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import { placesForAct } from './placesForAct';

/** Where somebody may take the step that is waited for, or end the nomination. */
export const placesFor = (nomination: Nomination, places: readonly NominationPlace[]): readonly NominationPlace[] =>
  nomination.next === null ? [] : ([nomination.next, 'declined', 'withdrawn'] as const).flatMap((kind) => placesForAct(nomination, places, kind));
