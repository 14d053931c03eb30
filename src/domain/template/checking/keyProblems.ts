import { arrangementKey, deviationKey, titleSectionKey } from '../../mandate/deviationKey';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

interface PlacedKey {
  readonly key: string;
  readonly place: TemplatePlace;
}

const isReserved = (key: string): boolean =>
  key === arrangementKey || key === titleSectionKey || key.startsWith(deviationKey(''));

/** What is wrong with keys that must differ from each other. */
export function keyProblems(keys: readonly PlacedKey[]): readonly TemplateProblem[] {
  return keys.flatMap(({ key, place }, index) => {
    if (isReserved(key)) {
      return [problem('keyReserved', place, { key })];
    }
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(key)) {
      return [problem('keyInvalid', place, { key })];
    }
    return keys.findIndex((other) => other.key === key) < index ? [problem('keyDuplicate', place, { key })] : [];
  });
}
