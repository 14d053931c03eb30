import type { GroupOverview } from '../../../application/overview/regionOverview';
import { countsAsEmpty } from '../../../domain/roster/countsAsEmpty';

const isInForce = ({ mandate }: GroupOverview): boolean =>
  mandate.publicState === 'inForce' || mandate.publicState === 'pastReview';

/** What the table can be narrowed to. The Swedish key is what stands in the page's address. */
export const groupChoices = {
  alla: () => true,
  vakanta: (row: GroupOverview) => row.places.some((place) => countsAsEmpty(place, row.isClearanceDemanded)),
  slutar: (row: GroupOverview) => row.places.some((place) => place.kind === 'held' && place.endsSoon),
  ikraft: isInForce,
  saknas: (row: GroupOverview) => !isInForce(row)
} as const;

export type GroupChoice = keyof typeof groupChoices;

/** The choice an address names; all groups for anything unknown. */
export function groupChoice(value: string): GroupChoice {
  return Object.prototype.hasOwnProperty.call(groupChoices, value) ? (value as GroupChoice) : 'alla';
}

/** True when group, person or profession has every word looked for, in any order and case. */
export function matches(row: GroupOverview, search: string): boolean {
  const text = [
    row.group.name,
    ...row.places.flatMap((place) => [place.seat.profession, place.kind === 'held' ? place.person : ''])
  ]
    .join(' ')
    .toLocaleLowerCase('sv');
  return search
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
