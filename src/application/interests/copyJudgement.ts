import { isCurrent } from '../../domain/roster/currentTerm';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Declaration } from '../../domain/interests/declaration';
import { withJudgement } from '../../domain/interests/withJudgement';
import type { Ports } from '../ports/ports';

/**
 * Copies a declaration's status and validity, and nothing else of it, to the person's terms in the group that run or are
 * to come. Safe to repeat.
 * @returns how many terms have been changed
 * @throws Failure `conflict` when a term has been changed meanwhile, `denied` to one who does not keep the group's roster
 */
export async function copyJudgement({ seatEditor, clock }: Pick<Ports, 'seatEditor' | 'clock'>, declaration: Declaration): Promise<number> {
  const today = swedishDay(clock.now());
  const seats = await seatEditor.ofGroup(declaration.groupKey);
  const stale = seats
    .flatMap(({ terms }) => terms)
    .filter(({ term }) => term.personKey === declaration.personKey && (term.from > today || isCurrent(term, today)))
    .filter(({ term }) => term.interests !== declaration.status || term.interestsUntil !== declaration.validUntil);
  for (const stored of stale) await seatEditor.describeTerm(stored, withJudgement(stored.term, declaration));
  return stale.length;
}
