import type { IsoDate } from '../../domain/mandate/answer';
import type { ChangeProblem } from '../../domain/roster/changeProblem';
import { newSeatChange } from '../../domain/roster/newSeatChange';
import { problemsOfChange } from '../../domain/roster/problemsOfChange';
import type { Term } from '../../domain/roster/roster';
import { scheduleOf } from '../../domain/roster/scheduleOf';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';

export interface TermEnd {
  /** Client-made, the same for each try. */
  readonly key: string;
  readonly term: Term;
  /** Last day; empty for no end. */
  readonly to: IsoDate | '';
}

/**
 * Gives a term another last day.
 *
 * @returns what is in the way; nothing has been changed then
 * @throws Failure `conflict` when somebody else has changed the seat since
 */
export async function endTerm(
  { seatEditor }: Pick<Ports, 'seatEditor'>,
  stored: StoredSeat,
  { key, term, to }: TermEnd
): Promise<readonly ChangeProblem[]> {
  const change = newSeatChange({ key, adjust: { termKey: term.key, from: term.from, to, note: term.note } });
  const schedule = scheduleOf(stored, stored.terms.map((row) => row.term));
  const problems = problemsOfChange(stored.seat, schedule, change);
  if (problems.length === 0) await seatEditor.changeMember(stored, change);
  return problems;
}
