import type { Nomination } from '../../domain/nomination/nomination';
import type { NominationPlace } from '../../domain/nomination/nominationPlace';
import type { NominationActKind } from '../../domain/nomination/nominationStep';

/** Where, of the places in which somebody may record, an act would count; the server and the fold decide again. */
export const placesForAct = (
  { regionKey, rule, decidingBodies }: Nomination,
  places: readonly NominationPlace[],
  kind: NominationActKind
): readonly NominationPlace[] =>
  places.filter(({ regionKey: at, recorder }) => {
    const isOfBody = kind === 'decision' && recorder.kind === 'body';
    return at === regionKey && rule.recordedBy[kind].includes(recorder.kind) && (!isOfBody || decidingBodies.includes(recorder.key));
  });
