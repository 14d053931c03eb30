import { sentenceSaying } from '../followup/sentenceSaying';
import type { WrittenSentence } from '../followup/writtenSentences';
import type { DeclaredRoute } from './declaredRoute';
import { reachedKey } from './reachedKey';

/** A route as a group's mandate has it. */
export interface FoundRoute extends DeclaredRoute {
  /** Where it stands; null for one that is only assumed. */
  readonly said: WrittenSentence | null;
}

/**
 * One route to each that may be reached, in the order they are declared: the first whose sentence the mandate has, else
 * the first that is assumed.
 * @param written sentences of the mandates in force
 */
export function routesIn(declared: readonly DeclaredRoute[], written: readonly WrittenSentence[]): readonly FoundRoute[] {
  const found = declared.flatMap((route): readonly FoundRoute[] => {
    const said = route.sentence === null ? null : sentenceSaying(route.sentence, written);
    return said === undefined ? [] : [{ ...route, said }];
  });
  const keys = [...new Set(found.map(({ reaches }) => reachedKey(reaches)))];
  return keys.flatMap((key) => {
    const same = found.filter(({ reaches }) => reachedKey(reaches) === key);
    return same.find(({ said }) => said !== null) ?? same[0] ?? [];
  });
}
