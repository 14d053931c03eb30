import { actingBody } from './actingBody';
import type { CountedDecision } from './caseState';
import type { DecisionRecord, SupplementRecord } from './record';
import { changeRound, roundOf, type Rule } from './roundRules';

/** The decision with what it lacked; null when the supplement adds nothing. What was recorded stays. */
function supplemented(decision: DecisionRecord, supplement: SupplementRecord): DecisionRecord | null {
  const diaryNumber = decision.diaryNumber || supplement.diaryNumber;
  const minutesLink = decision.minutesLink || supplement.minutesLink;
  const changed = diaryNumber !== decision.diaryNumber || minutesLink !== decision.minutesLink;
  return changed ? { ...decision, diaryNumber, minutesLink } : null;
}

/** Diary number or minutes link that follows a decision of the same body, whatever has happened since. */
export const applySupplement: Rule<SupplementRecord> = (rounds, entry, record, context) => {
  const acting = actingBody(entry, context);
  if (typeof acting === 'string') return acting;
  const round = roundOf(rounds, record);
  if (typeof round === 'string') return round;
  const own = round.decisions.filter(({ body }) => body === acting.body);
  if (own.length === 0) return 'bodyNotInStep';
  const changes = new Map<CountedDecision, CountedDecision>();
  for (const decision of own) {
    const completed = supplemented(decision.record, record);
    if (completed !== null) changes.set(decision, { ...decision, record: completed });
  }
  if (changes.size === 0) return 'nothingToSupplement';
  const decisions = round.decisions.map((decision) => changes.get(decision) ?? decision);
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
