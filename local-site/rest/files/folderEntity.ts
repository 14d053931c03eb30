import type { Call } from '../call';
import { complex, resourcePath, type Entity, type PropertyValue } from '../entity';
import { openMember } from '../tree/openMember';
import { encodedPath } from '../wire/encodedPath';
import { folderPath, type Folder } from './folder';
import { folderKind } from './folderKind';
import { ownContentTypeOrder, visibleContentTypes, welcomePageOf } from './folderSettings';
import { systemFolderId } from './systemFolders';
import { isWebStorage } from './webStorage';

export function folderLink(folder: Folder): string {
  return `Web/GetFolderByServerRelativePath(decodedurl='${encodedPath(folderPath(folder)).replace(/'/g, "''")}')`;
}

/** `SP.Folder`, properties in recorded order. */
export function folderEntity(folder: Folder, call: Call): Entity {
  const path = folderPath(folder);
  const { item } = folder;
  return {
    type: 'SP.Folder', set: 'SP.ApiData.Folders', editLink: folderLink(folder),
    properties: {
      Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false,
      ItemCount: call.store.items.count('items i WHERE fold(i.directory) = ? AND i.is_current = 1', path.toLowerCase()),
      Name: path.slice(path.lastIndexOf('/') + 1), ProgID: null, ServerRelativeUrl: path, TimeCreated: timesOf(folder).created,
      TimeLastModified: timesOf(folder).modified, UniqueId: uniqueId(folder), WelcomePage: welcomePageOf(folder, call)
    },
    onSelect: {
      ServerRelativePath: () => resourcePath(path),
      ContentTypeOrder: () => idList(visibleContentTypes(folder, call)),
      UniqueContentTypeOrder: () => {
        const own = ownContentTypeOrder(folder, call);
        return own ? idList(own) : null;
      },
      ParentListId: () => (isWebStorage(folder.list) ? null : folder.list.id),
      EffectiveRawPermissions: () => String(call.access.mask(item?.scopeId ?? folder.list.scopeId))
    },
    navigation: ['Files', 'Folders', 'ListItemAllFields', 'ParentFolder', 'Properties', 'StorageMetrics'],
    open: name => openMember(folderKind, folder, name, call)
  };
}

/** The id of a folder that is an item is its own; roots go by their list's or web's. */
export function uniqueId({ web, list, item, system }: Folder): string {
  if (item) return item.uniqueId;
  if (system !== undefined) return systemFolderId(system);
  return isWebStorage(list) ? web.id : list.id;
}

function timesOf({ web, list, item }: Folder): { readonly created: string; readonly modified: string } {
  return item ?? (isWebStorage(list) ? web : list);
}

function idList(ids: readonly string[]): PropertyValue {
  return { itemType: 'SP.ContentTypeId', values: ids.map(id => complex('SP.ContentTypeId', { StringValue: id })) };
}
