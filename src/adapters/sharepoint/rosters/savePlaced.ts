import { Failure } from '../../../application/ports/failure';
import type { IndexedColumnOf } from '../../../schema/derive/row';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import type { ReadRow } from '../rows/readRows';
import { saveOver } from '../rows/saveOver';
import type { PlacedRow } from './writePlaced';

/**
 * Saves one row by itself: over the row at its version, or as a new one in the group's folder that stands in for it.
 * @throws Failure `conflict` when somebody else has saved meanwhile
 */
export async function savePlaced<L extends ListDefinition>(
  site: SharePointSite,
  { list, place, version, values }: PlacedRow<L>,
  keyColumn: IndexedColumnOf<L>
): Promise<ReadRow<L>> {
  if (version !== '') return saveOver(site, list, version, values);
  const key = String(values[keyColumn] ?? '');
  const row = await addOnce(site, { list, folder: place, keyColumn, key, values });
  const isOurs = Object.entries(values).every(([name, value]) => ((row as object)[name as never] ?? '') === value);
  if (!isOurs) throw new Failure('conflict', `${list.name}: somebody has changed ${key} first`);
  return row;
}
