import type { Seat } from '../roster/roster';
import { counties } from './counties';

/** Key of the region whose county a municipal seat is for: the seat's own, else the one its organisation names; empty for none. */
export function countyOf({ regionKey, organisation }: Pick<Seat, 'regionKey' | 'organisation'>): string {
  if (regionKey !== '') return regionKey;
  // A stem begins a word, so that nothing is found inside another's name.
  const text = ` ${organisation.toLocaleLowerCase('sv')}`;
  return counties.find(({ stems }) => stems.some((stem) => text.includes(` ${stem}`)))?.regionKey ?? '';
}
