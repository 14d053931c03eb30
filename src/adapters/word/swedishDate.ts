import type { IsoDate } from '../../domain/mandate/answer';

const MONTHS = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni',
  'juli', 'augusti', 'september', 'oktober', 'november', 'december'
];

/** A date as people write it in Swedish: `2026-03-12` → *12 mars 2026*. */
export function swedishDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
