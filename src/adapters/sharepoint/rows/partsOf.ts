import { chunkText } from '../../../domain/mandate/chunkText';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';
import { partKey } from './joinParts';

/** A part of a long text as a row holds it, and the key of that row. */
export interface KeyedPart {
  readonly key: string;
  readonly part: { readonly Part: number; readonly Parts: number; readonly Text: string };
}

/** @param textKey what each row's key begins with */
export function partsOf(textKey: string, text: string): readonly KeyedPart[] {
  const parts = chunkText(text, NOTE_LENGTH);
  return parts.map((Text, index) => ({ key: partKey(textKey, index + 1), part: { Part: index + 1, Parts: parts.length, Text } }));
}
