import { Failure, isPassing } from '../../../application/ports/failure';
import { whereEquals } from '../../../schema/derive/query';
import type { IndexedColumnOf, NewRow } from '../../../schema/derive/row';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { toFailure } from '../connection/toFailure';
import { addRow } from './addRow';
import type { Person, ReadRow } from './readRows';
import { rowsWhere } from './readRows';

/** A row to be added, known by a key that the client made. */
export interface KeyedRow<L extends ListDefinition> {
  readonly list: L;
  /** Below the list's root; empty for the root. */
  readonly folder: string;
  readonly keyColumn: IndexedColumnOf<L>;
  readonly key: string;
  readonly values: NewRow<L>;
  /** True when the key must stand in no other folder; a key that somebody else has taken is given up then. */
  readonly nowhereElse?: boolean;
}

const mayBeThere = (failure: Failure): boolean => failure.kind === 'conflict' || isPassing(failure);

/**
 * Adds a row, or finds the one that an earlier call with the same key has added to the folder: a repeat, or a call
 * whose answer was lost, doubles nothing. Rows of other folders are never taken for it. Two calls at the same
 * moment may both add; the first row counts for both. The caller checks that a row found is the one it meant.
 *
 * @throws Failure `conflict` when the key must stand nowhere else but does
 */
export async function addOnce<L extends ListDefinition>(
  site: SharePointSite,
  { list, folder, keyColumn, key, values, nowhereElse = false }: KeyedRow<L>,
  people: readonly Person[] = []
): Promise<ReadRow<L>> {
  async function find(): Promise<ReadRow<L> | undefined> {
    const rows = await rowsWhere(site, list, whereEquals(list, keyColumn, key), people);
    const own = rows.find((row) => row[keyColumn] === key && site.folderBelow(list, row.FileDirRef) === folder);
    if (!own && nowhereElse && rows.length > 0) {
      throw new Failure('conflict', `${list.name}: ${key} is taken in another folder`);
    }
    return own;
  }

  const kept = await find();
  if (kept) {
    return kept;
  }
  let refusal: Failure | undefined;
  try {
    await addRow(site, list, folder, { ...values, [keyColumn]: key });
  } catch (error) {
    refusal = toFailure(error);
    if (!mayBeThere(refusal)) {
      throw refusal;
    }
  }
  const added = await find();
  if (!added) {
    throw refusal ?? new Failure('invalid', `${list.name}: the added row cannot be read`);
  }
  return added;
}
