import type { Failure } from '../../../application/ports/failure';
import { isPassing } from '../../../application/ports/failure';
import { whereEquals } from '../../../schema/derive/query';
import type { IndexedColumnOf, NewRow } from '../../../schema/derive/row';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { addRow } from './addRow';
import type { Person, ReadRow } from './readRows';
import { rowsWhere } from './readRows';

/** A row to be added, known by a key that the client made and the server keeps unique. */
export interface KeyedRow<L extends ListDefinition> {
  readonly list: L;
  /** Below the list's root; empty for the root. */
  readonly folder: string;
  readonly keyColumn: IndexedColumnOf<L>;
  readonly key: string;
  readonly values: NewRow<L>;
}

const mayBeThere = (failure: Failure): boolean => failure.kind === 'conflict' || isPassing(failure);

/**
 * Adds a row, or finds the one that an earlier call with the same key has added: a repeat, or a call whose
 * answer was lost, doubles nothing. The caller checks that a row found is the one it meant.
 */
export async function addOnce<L extends ListDefinition>(
  site: SharePointSite,
  { list, folder, keyColumn, key, values }: KeyedRow<L>,
  people: readonly Person[] = []
): Promise<ReadRow<L>> {
  let refusal: Failure | undefined;
  try {
    await addRow(site, list, folder, { ...values, [keyColumn]: key });
  } catch (error) {
    refusal = toFailure(error);
    if (!mayBeThere(refusal)) {
      throw refusal;
    }
  }
  const [row] = await rowsWhere(site, list, whereEquals(list, keyColumn, key), people);
  if (!row) {
    throw refusal ?? toFailure(new Error(`${list.name}: the added row cannot be read`));
  }
  return row;
}
