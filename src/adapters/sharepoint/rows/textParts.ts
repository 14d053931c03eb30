import { Failure } from '../../../application/ports/failure';
import { chunkText } from '../../../domain/mandate/chunkText';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';

/**
 * Cuts a text into as many notes as there are columns for it; the rest are empty.
 * @throws Failure `invalid` when the text needs more
 */
export function textParts<Name extends string>(names: readonly Name[], text: string): Readonly<Record<Name, string>> {
  const parts = chunkText(text, NOTE_LENGTH);
  if (parts.length > names.length) {
    throw new Failure('invalid', `${text.length} characters are more than ${names.length} parts of ${NOTE_LENGTH} hold`);
  }
  return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? ''])) as Record<Name, string>;
}
