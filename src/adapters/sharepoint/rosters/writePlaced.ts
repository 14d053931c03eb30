import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items/list';
import type { NewRow } from '../../../schema/derive/row';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { addRow } from '../rows/addRow';
import { readVersion } from '../rows/rowVersion';

/** A row to be written where the account keeps the group's rows. */
export interface PlacedRow<L extends ListDefinition> {
  readonly list: L;
  readonly place: string;
  /** Of the row as it was read; empty to add one. */
  readonly version: string;
  /** All of the row's values. */
  readonly values: NewRow<L>;
}

/** Writes over a row that still is at its version, or adds one, as part of a batch. */
export async function writePlaced<L extends ListDefinition>(
  through: SPFI,
  site: SharePointSite,
  { list, place, version, values }: PlacedRow<L>
): Promise<void> {
  if (version === '') {
    await addRow(site, list, place, values, through);
    return;
  }
  const { id, etag } = readVersion(version);
  await site.list(list, through).items.getById(id).update(values, etag);
}
