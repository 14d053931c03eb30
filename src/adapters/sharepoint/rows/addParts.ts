import { chunkText } from '../../../domain/mandate/chunkText';
import { NOTE_LENGTH } from '../../../schema/vocabulary/column';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { addOnce } from './addOnce';
import type { KeyedRow } from './addOnce';
import { partKey } from './joinParts';

/** A long text and the rows that hold it. */
export interface TextInParts<L extends ListDefinition> extends Omit<KeyedRow<L>, 'key' | 'values' | 'nowhereElse'> {
  /** What each row's key begins with. */
  readonly textKey: string;
  readonly text: string;
  /** A row's other values. */
  readonly values: (part: { readonly Part: number; readonly Parts: number; readonly Text: string }) => KeyedRow<L>['values'];
}

/** Adds a text as rows, part by part. Safe to repeat; the caller reads it back. */
export async function addParts<L extends ListDefinition>(
  site: SharePointSite,
  { textKey, text, values, ...row }: TextInParts<L>
): Promise<void> {
  const parts = chunkText(text, NOTE_LENGTH);
  // One after the other: a part is up to 180 kB, and a batch may weigh 1 MiB.
  for (const [index, part] of parts.entries()) {
    const Part = index + 1;
    await addOnce<L>(site, { ...row, key: partKey(textKey, Part), values: values({ Part, Parts: parts.length, Text: part }) });
  }
}
