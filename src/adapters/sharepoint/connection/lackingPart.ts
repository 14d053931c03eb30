import type { LackingPart } from '../../../application/ports/failure';
import type { ErrorBody } from './errorBody';

const LIST_GONE = '-2130575322';

const saidOfLists: readonly RegExp[] = [/^List '([^']+)' does not exist/];

/** Of a column to select, one to filter by, and one to write. */
const saidOfColumns: readonly RegExp[] = [
  /^The field or property '([^']+)' does not exist/,
  /^Column '([^']+)' does not exist/,
  /^The property '([^']+)' does not exist on type 'SP\.Data\./
];

const named = (message: string, sentences: readonly RegExp[]): string | undefined =>
  sentences.flatMap((sentence) => sentence.exec(message)?.[1] ?? [])[0];

/** The list or column that an answer says does not exist; null for any other answer. */
export function lackingPart({ code, message }: ErrorBody): LackingPart | null {
  const list = named(message, saidOfLists);
  if (list !== undefined || code.startsWith(LIST_GONE)) return { kind: 'list', name: list ?? '' };
  const column = named(message, saidOfColumns);
  return column === undefined ? null : { kind: 'column', name: column };
}
