import { keyOfJoined } from '../roster/keyOfJoined';
import type { Person } from '../roster/roster';

/**
 * Those who are shown to everybody, each once. Somebody with several entries is shown only when none of them is hidden: who
 * has asked to be left out of one group's page is not found by way of another's.
 * @param people as they were kept, those joined with another too
 */
export function shownPeople(people: readonly Person[]): readonly Person[] {
  const keyOf = keyOfJoined(people);
  const hidden = new Set(people.filter(({ isPublic }) => !isPublic).map(({ key }) => keyOf(key)));
  return people.filter(({ key }) => keyOf(key) === key && !hidden.has(key));
}
