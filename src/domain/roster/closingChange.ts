import type { IsoDate } from '../mandate/answer';
import { newSeatChange } from './newSeatChange';
import type { Term } from './roster';
import type { SeatChange } from './seatChange';

/**
 * The next change that brings a seat nearer to an end on a day: a term that runs then ends with it, one that would have
 * begun later is taken back. Null when nothing is left to do. The same seat and day give the same change, so that a
 * closing cut short goes on where it stopped.
 * @param terms those of the seat that count
 */
export function closingChange(terms: readonly Term[], lastDay: IsoDate, note: string): SeatChange | null {
  const later = terms.find(({ from }) => from > lastDay);
  const running = terms.find(({ from, to }) => from <= lastDay && (to === '' || to > lastDay));
  const term = later ?? running;
  if (!term) return null;
  const key = `close-${lastDay}-${term.key}`;
  return later
    ? newSeatChange({ key, withdraw: later.key })
    : newSeatChange({ key, adjust: { termKey: term.key, from: term.from, to: lastDay, note: [term.note, note].filter((text) => text !== '').join('\n') } });
}
