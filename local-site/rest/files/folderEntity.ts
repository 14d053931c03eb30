import type { Call } from '../call';
import type { Entity } from '../entity';
import { resourcePath } from '../entity';
import { openMember } from '../tree/openMember';
import { encodedPath } from '../wire/encodedPath';
import { folderPath, type Folder } from './folder';
import { folderKind } from './folderKind';

/** `SP.Folder`, properties in recorded order. */
export function folderEntity(folder: Folder, call: Call): Entity {
  const path = folderPath(folder);
  const { list, item, web } = folder;
  return {
    type: 'SP.Folder', set: 'SP.ApiData.Folders', editLink: `Web/GetFolderByServerRelativePath(decodedurl='${encodedPath(path).replace(/'/g, "''")}')`,
    properties: {
      Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false,
      ItemCount: call.store.items.count('items i WHERE i.directory = ? AND i.is_current = 1', path), Name: path.slice(path.lastIndexOf('/') + 1),
      ProgID: null, ServerRelativeUrl: path, TimeCreated: item?.created ?? list?.created ?? web.created,
      TimeLastModified: item?.modified ?? list?.modified ?? web.modified, UniqueId: item?.uniqueId ?? list?.id ?? web.id,
      WelcomePage: list || item ? '' : web.settings.welcomePage
    },
    onSelect: { ServerRelativePath: () => resourcePath(path) },
    navigation: ['Files', 'Folders', 'ListItemAllFields', 'ParentFolder', 'Properties'],
    open: name => openMember(folderKind, folder, name, call)
  };
}
