import type { Years } from './demoPlace';

/** How the chair of a group goes round: which of the regions is first, and whether its turns begin in odd years. */
export interface Round {
  readonly regions: readonly string[];
  readonly shift: number;
  readonly inOddYears: boolean;
}

/** How many years of history there are before the year of today. */
export const yearsOfHistory = 8;

const yearsOfTurn = 2;

/** The turns of a region, each of two calendar years, from the beginning of the demo's history on. @param year today's */
export function turnsOf(regionKey: string, { regions, shift, inOddYears }: Round, year: number): readonly Years[] {
  const odd = Number(inOddYears);
  const first = year - yearsOfHistory;
  const begins = first - ((first + odd) % yearsOfTurn);
  const count = Math.floor((year - begins) / yearsOfTurn) + 1;
  return Array.from({ length: count }, (_, number): Years => [begins + number * yearsOfTurn, begins + number * yearsOfTurn + 1]).filter(
    ([from]) => regions[((from + odd) / yearsOfTurn + shift) % regions.length] === regionKey
  );
}
