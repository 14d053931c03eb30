import { Failure } from '../../../application/ports/failure';
import type { LibraryVersion, VersionToSave } from '../../../application/ports/templateLibrary';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { saveOver } from '../rows/saveOver';
import type { LibraryKind } from './libraryRows';
import { versionOfRow, versionValues } from './libraryRows';

/**
 * Adds the version's row, or writes over its draft. A row in use has no ETag to give, so that nobody saves over it; who
 * tries to add it anew finds another text there.
 * @throws Failure `conflict`
 */
export async function saveVersion<Content extends object>(
  site: SharePointSite,
  kind: LibraryKind<Content>,
  version: VersionToSave<Content>
): Promise<LibraryVersion<Content>> {
  const values = versionValues(kind, version);
  if (version.etag !== '') {
    return versionOfRow(kind, await saveOver(site, kind.list, version.etag, values));
  }
  const { VersionKey: key } = values;
  const row = await addOnce(site, { list: kind.list, folder: '', keyColumn: 'VersionKey', key, values }, ['Editor']);
  if (row.TextHash !== values.TextHash || row.State !== values.State) {
    throw new Failure('conflict', `${kind.list.name}: ${row.Editor?.Title ?? ''} has written ${key} first`);
  }
  return versionOfRow(kind, row);
}
