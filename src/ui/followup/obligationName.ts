import { deliveryStage } from '../../domain/followup/deliveryStage';
import type { GroupObligation } from '../../domain/followup/obligation';
import type { Standing } from '../../domain/followup/standing';
import { deliveryStageStrings } from '../../loc/deliveryStages/strings';
import { obligationKindStrings } from '../../loc/obligationKinds/strings';
import type { Language } from '../../loc/shared/language';
import { formatDate } from '../language/formatDate';

/** Keys of periods that say something to a reader: not the key of a meeting. */
const toldPeriod = /^\d{4}(?:-(?:H\d|Q\d|\d\d|W\d\d))?(?:–.*)?$/u;

/** What is to be done, and for which period or meeting, e.g. *Plan 2026*. */
export function obligationName(obligation: GroupObligation, { period }: Pick<Standing, 'period'>, language: Language): string {
  const kind = obligation.kind === 'deliverable' ? deliveryStageStrings[language][deliveryStage(obligation)] : obligationKindStrings[language][obligation.kind];
  if (period === null) return kind;
  if (obligation.kind === 'notes') return `${kind} ${formatDate(period.from, language)}`;
  return toldPeriod.test(period.key) ? `${kind} ${period.key}` : kind;
}
