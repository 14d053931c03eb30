import { Failure } from '../../../application/ports/failure';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import type { KeyedRow } from './addOnce';
import { addOnce } from './addOnce';
import type { ReadRow } from './readRows';
import { saveOver } from './saveOver';
import { saysTheSame } from './saysTheSame';

/**
 * Saves over the row at the version, or adds it when there is none yet. Safe to repeat.
 * @param version see `versionOf`; empty for a row not stored yet
 * @throws Failure `conflict` when somebody else has saved meanwhile, or the key's row says something else
 */
export async function saveKeyed<L extends ListDefinition>(site: SharePointSite, row: KeyedRow<L>, version: string): Promise<ReadRow<L>> {
  if (version !== '') {
    return saveOver(site, row.list, version, row.values);
  }
  const added = await addOnce(site, row, ['Editor']);
  if (!saysTheSame(added, row.values)) {
    throw new Failure('conflict', `${row.list.name}: ${row.key} has changed`);
  }
  return added;
}
