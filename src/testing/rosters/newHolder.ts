import type { NewHolder } from '../../application/rosters/putOnSeat';
import { newPerson } from '../../domain/roster/newPerson';
import { newTerm } from '../../domain/roster/newTerm';

/** Somebody who is to sit on a seat without an end, with nothing said of the decision. */
export function newHolder(key: string, name: string, from = '2026-01-01'): NewHolder {
  return { key, person: newPerson({ key, name }), term: newTerm({ key, seatKey: '', groupKey: '', personKey: '', from }) };
}
