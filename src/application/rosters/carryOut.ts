import type { ChangeProblem } from '../../domain/roster/changeProblem';
import type { Person, Term } from '../../domain/roster/roster';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import { changeMember } from './changeMember';
import type { SeatWork } from './seatWork';

export type WorkPorts = Pick<Ports, 'seatEditor' | 'personEditor'>;

export type WorkOutcome =
  | { readonly kind: 'done'; readonly seat: StoredSeat }
  | { readonly kind: 'refused'; readonly problems: readonly ChangeProblem[] }
  | { readonly kind: 'changedMeanwhile'; readonly seat: StoredSeat };

async function describe({ seatEditor }: WorkPorts, seat: StoredSeat, described: Term): Promise<StoredSeat> {
  const stored = seat.terms.find(({ term }) => term.key === described.key);
  if (!stored) throw new Failure('missing', `No row of the term ${described.key}`);
  const saved = await seatEditor.describeTerm(stored, described);
  return { ...seat, terms: seat.terms.map((other) => (other === stored ? saved : other)) };
}

async function correct({ personEditor }: WorkPorts, person: Person): Promise<void> {
  await personEditor.change(await personEditor.read(person.key), person);
}

/**
 * Does what is to be done with a seat: who sits there first, by the rules of a single change, then what is said of it. Safe
 * to repeat.
 * @throws Failure
 */
export async function carryOut(ports: WorkPorts, stored: StoredSeat, { change, described, corrected }: SeatWork): Promise<WorkOutcome> {
  let seat = stored;
  if (change) {
    const outcome = await changeMember(ports, stored, change);
    if (outcome.kind !== 'changed') return outcome;
    seat = outcome.seat;
  }
  if (described) seat = await describe(ports, seat, described);
  if (corrected) await correct(ports, corrected);
  return { kind: 'done', seat };
}
