import type { Answer } from './answer';
import { emptyAnswer } from './emptyAnswer';

/** Parts of an answer that are written rather than chosen. */
const written = ['text', 'sentence', 'what', 'meeting', 'report', 'organisation', 'profession', 'heading'];

const isWritten = (name: string): boolean => written.includes(name) || /^\d+$/.test(name);

/** Stands for a difference of another kind than one text: a row more, an option, a date. */
const elsewhere = '';

function differences(one: unknown, other: unknown, path: readonly string[]): readonly string[] {
  if (Object.is(one, other)) {
    return [];
  }
  if (typeof one === 'string' && typeof other === 'string') {
    return [isWritten(path[path.length - 1] ?? '') ? path.join('/') : elsewhere];
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return [elsewhere];
  }
  const [before, after]: readonly [readonly string[], readonly string[]] = [Object.keys(one), Object.keys(other)];
  const isFirstRow = Array.isArray(one) && before.length === 0 && after.length === 1;
  if (isFirstRow) {
    return [[...path, '0', 'text'].join('/')];
  }
  if (before.length !== after.length || before.some((key) => !after.includes(key))) {
    return [elsewhere];
  }
  const read = (of: object, key: string): unknown => (of as Readonly<Record<string, unknown>>)[key];
  return before.flatMap((key) => differences(read(one, key), read(other, key), [...path, key]));
}

/**
 * The one text in which two answers to a field differ, as a path such as `items/2/text`: somebody goes on writing
 * there. Empty when they differ in more, or in something that is chosen.
 */
export function writtenPlace(before: Answer | null, after: Answer | null): string {
  if (after === null) {
    return '';
  }
  const found = differences(before ?? emptyAnswer(after.kind), after, []);
  return found.length === 1 ? found[0] ?? '' : '';
}
