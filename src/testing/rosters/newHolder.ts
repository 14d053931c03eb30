import type { NewHolder } from '../../application/rosters/putOnSeat';

/** Somebody who is to sit on a seat without an end, with nothing said of the decision. */
export function newHolder(key: string, name: string, from = '2026-01-01'): NewHolder {
  return {
    key,
    person: { name, title: '', organisation: '', email: '', isPublic: true },
    term: { from, to: '', appointedBy: '', appointedOn: '', paragraph: '', note: '' }
  };
}
