import type { StoredSeat } from '../application/ports/seatEditor';
import { newPerson } from '../domain/roster/newPerson';
import { newSeat } from '../domain/roster/newSeat';
import { newSeatChange } from '../domain/roster/newSeatChange';
import { newTerm } from '../domain/roster/newTerm';
import { personKeyIn } from '../domain/roster/personKeyIn';
import type { Term } from '../domain/roster/roster';
import type { SeatChange } from '../domain/roster/seatChange';
import type { Ports } from '../application/ports/ports';

/** A seat of rag-x for Region Kalmar län. */
export const ownSeat = (key: string) => newSeat({ key, groupKey: 'rag-x', regionKey: 'kalmar', profession: 'Barnläkare' });

/** A person that the writers of rag-x keep. */
export const ownPerson = (name: string) => newPerson({ key: personKeyIn('rag-x', name.toLowerCase()), name, email: `${name}@uppdrag.example` });

export const termOn = (seatKey: string, name: string, from: string, more: Partial<Term> = {}): Term =>
  newTerm({ key: `${seatKey}-${name.toLowerCase()}`, seatKey, groupKey: 'rag-x', personKey: ownPerson(name).key, from, ...more });

/** Somebody new on the seat, after whoever sat there. */
export function succession({ seat, terms }: StoredSeat, name: string, from: string, lastDay = ''): SeatChange {
  const old = terms[terms.length - 1]?.term;
  return newSeatChange({
    key: `change-${name}`,
    adjust: old && lastDay !== '' ? { termKey: old.key, from: old.from, to: lastDay, note: `Efterträds av ${name}` } : null,
    begin: termOn(seat.key, name, from, { appointedBy: 'RPO X', paragraph: '14' }),
    person: ownPerson(name)
  });
}

/** The seat as a person finds it now. */
export async function seatNow({ seatEditor }: Pick<Ports, 'seatEditor'>, key: string): Promise<StoredSeat> {
  const found = (await seatEditor.ofGroup('rag-x')).find(({ seat }) => seat.key === key);
  if (!found) throw new Error(`There is no seat ${key}`);
  return found;
}
