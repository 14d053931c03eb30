import { actingBody } from './actingBody';
import type { CountedDecision } from './caseState';
import type { DecisionRecord, SupplementRecord } from './record';
import { changeRound, roundOf, type Rule } from './roundRules';

/** A decision of the body with what it lacked; the same decision when the supplement adds nothing. What was recorded stays. */
function supplemented(decision: CountedDecision, body: string, supplement: SupplementRecord): CountedDecision {
  if (decision.body !== body) return decision;
  const diaryNumber = decision.record.diaryNumber || supplement.diaryNumber;
  const minutesLink = decision.record.minutesLink || supplement.minutesLink;
  const changed = diaryNumber !== decision.record.diaryNumber || minutesLink !== decision.record.minutesLink;
  return changed ? { ...decision, record: { ...decision.record, diaryNumber, minutesLink } } : decision;
}

/** Diary number or minutes link that follows a decision of the same body, whatever has happened since. */
export const applySupplement: Rule<SupplementRecord> = (rounds, entry, record, context) => {
  const acting = actingBody(entry, context);
  if (typeof acting === 'string') return acting;
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  if (!round.decisions.some(({ body }) => body === acting.body)) return 'bodyNotInStep';
  const decisions = round.decisions.map((decision) => supplemented(decision, acting.body, record));
  if (decisions.every((decision, index) => decision === round.decisions[index])) return 'nothingToSupplement';
  const establishment = round.establishment && {
    ...round.establishment,
    ...lineOf(decisions, round.establishment.body)
  };
  return changeRound(rounds, round, entry, { decisions, establishment });
};

/** Diary number and link of a body's last decision, for the decision line. */
function lineOf(
  decisions: readonly CountedDecision[],
  body: string
): Pick<DecisionRecord, 'diaryNumber' | 'minutesLink'> | undefined {
  const own = decisions.filter((decision) => decision.body === body);
  const last = own[own.length - 1]?.record;
  return last && { diaryNumber: last.diaryNumber, minutesLink: last.minutesLink };
}
