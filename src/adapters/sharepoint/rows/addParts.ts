import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { addOnce } from './addOnce';
import type { KeyedRow } from './addOnce';
import { partsOf, type KeyedPart } from './partsOf';

/** A long text and the rows that hold it. */
export interface TextInParts<L extends ListDefinition> extends Omit<KeyedRow<L>, 'key' | 'values' | 'nowhereElse'> {
  /** What each row's key begins with. */
  readonly textKey: string;
  readonly text: string;
  /** A row's other values. */
  readonly values: (part: KeyedPart['part']) => KeyedRow<L>['values'];
}

/** Adds a text as rows, part by part. Safe to repeat; the caller reads it back. */
export async function addParts<L extends ListDefinition>(
  site: SharePointSite,
  { textKey, text, values, ...row }: TextInParts<L>
): Promise<void> {
  // One after the other: a part is up to 180 kB, and a batch may weigh 1 MiB.
  for (const { key, part } of partsOf(textKey, text)) {
    await addOnce<L>(site, { ...row, key, values: values(part) });
  }
}
