import type { IndexedColumnOf } from '../../../schema/derive/row';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { saveKeyed } from '../rows/saveKeyed';
import type { PlacedRow } from './writePlaced';

/**
 * Saves one row by itself: over the row at its version, or as a new one in the group's folder that stands in for it.
 * @throws Failure `conflict` when somebody else has saved meanwhile
 */
export const savePlaced = <L extends ListDefinition>(
  site: SharePointSite,
  { list, place, version, values }: PlacedRow<L>,
  keyColumn: IndexedColumnOf<L>
): Promise<ReadRow<L>> => saveKeyed(site, { list, folder: place, keyColumn, key: String(values[keyColumn] ?? ''), values }, version);
