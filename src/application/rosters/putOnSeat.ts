import { knownPerson } from '../../domain/roster/knownPerson';
import { memberChange } from '../../domain/roster/memberChange';
import { personKeyIn } from '../../domain/roster/personKeyIn';
import type { Person, Term } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import type { MemberOutcome } from './changeMember';
import { changeMember } from './changeMember';

/** Who is to sit on a seat, and as decided by whom. */
export interface NewHolder {
  /** Client-made, the same for each try: a repeat doubles nothing. */
  readonly key: string;
  readonly person: Omit<Person, 'key'>;
  /** Whom it is of those on the rosters, in whatever group; null for nobody, absent where nobody has been asked. */
  readonly known?: Person | null;
  readonly term: Omit<Term, 'key' | 'seatKey' | 'groupKey' | 'personKey' | 'interests' | 'interestsUntil'>;
}

/**
 * Puts somebody on a seat from a day and ends the term of the one who sits there then the day before, as one change.
 *
 * @param people - those already in the group: somebody known is not added again
 */
export function putOnSeat(
  ports: Pick<Ports, 'seatEditor'>,
  stored: StoredSeat,
  people: readonly Person[],
  { key, person, known: asked, term: { from, to, ...facts } }: NewHolder
): Promise<MemberOutcome> {
  const known = asked === undefined ? knownPerson(people, person) : asked;
  const personKey = known?.key ?? personKeyIn(stored.seat.groupKey, key);
  const rows = stored.terms.map((row) => row.term);
  const wish = { key, personKey, person: known ? null : { ...person, key: personKey }, from, to, facts, endingNote: '' };
  return changeMember(ports, stored, memberChange(stored, rows, wish));
}
