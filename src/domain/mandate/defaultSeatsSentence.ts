import { countWord } from '../language/countWord';
import { enumerated } from '../language/enumerated';
import type { SeatRow, SeatsAnswer } from './answer';
import { isDescribed } from './isDescribed';

const places = (count: number): string => `${countWord(count, 'en')} ${count === 1 ? 'plats' : 'platser'}`;

/** Whom the places are for, e.g. *för Region Kalmar län (barnläkare)*. */
function purpose({ organisation, profession }: SeatRow): string {
  const [whose, what] = [organisation.trim(), profession.trim()];
  return whose === '' ? `för ${what}` : `för ${whose}${what === '' ? '' : ` (${what})`}`;
}

/** The sentence offered for seats, in their order; those of which nothing is said are left out. */
export function defaultSeatsSentence({ seats }: Pick<SeatsAnswer, 'seats'>): string {
  const described = seats.filter(isDescribed);
  const [only, ...others] = described;
  if (!only) {
    return '';
  }
  const total = described.reduce((sum, { count }) => sum + count, 0);
  return others.length === 0
    ? `Gruppen har ${places(total)} ${purpose(only)}.`
    : `Gruppen har ${places(total)}: ${enumerated(described.map((row) => `${countWord(row.count, 'en')} ${purpose(row)}`))}.`;
}
