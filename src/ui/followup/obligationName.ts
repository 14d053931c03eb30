import type { GroupObligation } from '../../domain/followup/obligation';
import type { Standing } from '../../domain/followup/standing';
import type { ImportStrings } from '../../loc/import/svSe';

/** Keys of periods that are told with the obligation; a day, or the key of a meeting, says nothing more than its date does. */
const toldPeriod = /^\d{4}(?:-(?:H\d|Q\d|\d\d|W\d\d))?(?:–.*)?$/;

/** What is to be done, and for which period, e.g. *Plan 2026*. */
export function obligationName({ obligationKinds }: Pick<ImportStrings, 'obligationKinds'>, { kind }: GroupObligation, { period }: Standing): string {
  return period !== null && toldPeriod.test(period.key) ? `${obligationKinds[kind]} ${period.key}` : obligationKinds[kind];
}
