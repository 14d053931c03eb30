import '@pnp/sp/items/list';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { whereEquals } from '../../../schema/derive/query';
import type { IndexedColumnOf, NewRow } from '../../../schema/derive/row';
import { bodies } from '../../../schema/lists/bodies';
import { settings } from '../../../schema/lists/settings';
import { SCHEMA_VERSION, SCHEMA_VERSION_SETTING } from '../../../schema/version';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { addOnce } from '../rows/addOnce';
import { rowsWhere } from '../rows/readRows';
import { storedSchemaVersion } from '../stores/writeGuard';
import { noneBeforeProvisioning } from './noneBeforeProvisioning';

/** Adds the row with the key, or writes the values over it. */
async function putRow<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  keyColumn: IndexedColumnOf<L>,
  key: string,
  values: NewRow<L>
): Promise<void> {
  const [row] = await rowsWhere(site, list, whereEquals(list, keyColumn, key));
  if (row) {
    await failing(() => site.list(list).items.getById(row.ID).update(values, row['odata.etag']));
  } else {
    await addOnce(site, { list, folder: '', keyColumn, key, values });
  }
}

/** Says on the site which schema it has; last of all, when everything else stands. */
export async function versionActions(site: SharePointSite): Promise<readonly ProvisioningAction[]> {
  const stored = await noneBeforeProvisioning(storedSchemaVersion(site), 0);
  const run = (): Promise<void> =>
    putRow(site, settings, 'SettingKey', SCHEMA_VERSION_SETTING, {
      Title: SCHEMA_VERSION_SETTING,
      SettingValue: String(SCHEMA_VERSION)
    });
  return stored === SCHEMA_VERSION ? [] : [{ kind: 'schemaVersion', target: String(SCHEMA_VERSION), run }];
}

interface BodyBinding {
  readonly key: string;
  readonly name: string;
  /** Name of the SharePoint group that records. */
  readonly recorders: string;
}

/** Says which SharePoint group records for a body. */
export async function bodyRowActions(
  site: SharePointSite,
  { key, name, recorders }: BodyBinding
): Promise<readonly ProvisioningAction[]> {
  const [row] = await rowsWhere(site, bodies, whereEquals(bodies, 'BodyKey', key));
  const run = (): Promise<void> => putRow(site, bodies, 'BodyKey', key, { Title: name, SharePointGroup: recorders });
  const stands = row !== undefined && row.Title === name && row.SharePointGroup === recorders;
  return stands ? [] : [{ kind: 'row', target: `${bodies.name}/${key}`, run }];
}
