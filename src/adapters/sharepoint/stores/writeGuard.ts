import { Failure } from '../../../application/ports/failure';
import { whereEquals } from '../../../schema/derive/query';
import { settings } from '../../../schema/lists/settings';
import { SCHEMA_VERSION, SCHEMA_VERSION_SETTING } from '../../../schema/version';
import type { SharePointSite } from '../connection/site';
import { rowsWhere } from '../rows/readRows';
import { once } from './once';

/** Asked before every write. @throws Failure `outdated` when the site was brought to a newer schema than this code knows */
export type WriteGuard = () => Promise<void>;

/** The version the site was last brought to; 0 when it says none. */
export async function storedSchemaVersion(site: SharePointSite): Promise<number> {
  const [row] = await rowsWhere(site, settings, whereEquals(settings, 'SettingKey', SCHEMA_VERSION_SETTING));
  const version = Number(row?.SettingValue ?? 0);
  return Number.isInteger(version) ? version : 0;
}

/** Reads the site's version once, before the first write. */
export const createWriteGuard = (site: SharePointSite): WriteGuard =>
  once(async () => {
    const version = await storedSchemaVersion(site);
    if (version > SCHEMA_VERSION) {
      throw new Failure('outdated', `The site is at schema ${version}; this version of the product knows ${SCHEMA_VERSION}.`);
    }
  });
