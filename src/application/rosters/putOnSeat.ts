import type { ChangeProblem } from '../../domain/roster/changeProblem';
import { changeOfMember } from '../../domain/roster/changeOfMember';
import { knownPerson } from '../../domain/roster/knownPerson';
import { newTerm } from '../../domain/roster/newTerm';
import { personKeyIn } from '../../domain/roster/personKeyIn';
import { problemsOfChange } from '../../domain/roster/problemsOfChange';
import type { Person, Term } from '../../domain/roster/roster';
import { scheduleOf } from '../../domain/roster/scheduleOf';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';

/** Who is to sit on a seat, and as decided by whom. */
export interface NewHolder {
  /** Client-made, the same for each try: a repeat doubles nothing. */
  readonly key: string;
  readonly person: Omit<Person, 'key'>;
  readonly term: Omit<Term, 'key' | 'seatKey' | 'groupKey' | 'personKey'>;
}

/**
 * Puts somebody on a seat from a day and ends the term of the one who sits there then the day before, as one change.
 *
 * @param people - those already in the group: somebody known is not added again
 * @returns what is in the way; nothing has been changed then
 * @throws Failure `conflict` when somebody else has changed the seat since
 */
export async function putOnSeat(
  { seatEditor }: Pick<Ports, 'seatEditor'>,
  stored: StoredSeat,
  people: readonly Person[],
  { key, person, term }: NewHolder
): Promise<readonly ChangeProblem[]> {
  const { seat } = stored;
  const known = knownPerson(people, person);
  const personKey = known?.key ?? personKeyIn(seat.groupKey, key);
  const begin = newTerm({ ...term, key, seatKey: seat.key, groupKey: seat.groupKey, personKey });
  const rows = stored.terms.map((row) => row.term);
  const schedule = scheduleOf(stored, rows);
  const change = changeOfMember(key, schedule.confirmed, rows, begin, known ? null : { ...person, key: personKey });
  const problems = problemsOfChange(seat, schedule, change);
  if (problems.length === 0) await seatEditor.changeMember(stored, change);
  return problems;
}
