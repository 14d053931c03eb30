import { isEmptyPlace } from '../../../domain/overview/isEmptyPlace';
import { isInForce } from '../../../domain/overview/isInForce';
import type { OverviewGroup } from '../../../domain/overview/overview';

/** What the table can be narrowed to. The Swedish key is what stands in the page's address. */
export const groupChoices = {
  alla: () => true,
  vakanta: ({ places }: OverviewGroup) => places.some(isEmptyPlace),
  slutar: ({ places }: OverviewGroup) => places.some((place) => place.kind === 'held' && place.endsSoon),
  ikraft: isInForce,
  sesover: ({ mandate }: OverviewGroup) => mandate.publicState === 'pastReview',
  saknas: (row: OverviewGroup) => !isInForce(row)
} as const;

export type GroupChoice = keyof typeof groupChoices;

export const groupChoiceKeys = Object.keys(groupChoices) as readonly GroupChoice[];

/** The choice an address names; all groups for anything unknown. */
export const groupChoice = (value: string): GroupChoice => groupChoiceKeys.find((known) => known === value) ?? 'alla';

/** What is looked through of each row, made when somebody first searches: the rows stay the same while they type. */
const soughtIn = new WeakMap<OverviewGroup, string>();

function textOf(row: OverviewGroup): string {
  const known = soughtIn.get(row);
  if (known !== undefined) return known;
  const text = [row.group.name, ...row.places.flatMap((place) => [place.seat.profession, place.kind === 'held' ? place.person : ''])].join(' ').toLowerCase();
  soughtIn.set(row, text);
  return text;
}

/** Tells of a row whether group, person or profession has every word looked for, in any order and case. */
export function matching(search: string): (row: OverviewGroup) => boolean {
  const words = search.toLowerCase().split(/\s+/);
  return (row) => words.every((word) => textOf(row).includes(word));
}
