import type { Call } from '../call';
import { resourcePath, type Entity } from '../entity';
import { versionLabel } from '../items/valueOf';
import type { ListItem } from '../items/visibleItem';
import { itemPath } from '../security/securable';
import { openMember } from '../tree/openMember';
import { encodedPath } from '../wire/encodedPath';
import { isWebStorage } from './webStorage';
import { fileKind } from './fileKind';

export function fileLink({ item }: Pick<ListItem, 'item'>): string {
  return `Web/GetFileByServerRelativePath(decodedurl='${encodedPath(itemPath(item)).replace(/'/g, "''")}')`;
}

/** `"{GUID},n"`: the form of files, upper case in braces. */
export function fileEtag({ item }: Pick<ListItem, 'item'>): string {
  return `"{${item.uniqueId.toUpperCase()}},${item.revision}"`;
}

/** `SP.File`, properties in recorded order. `CheckOutType` 0 checked out, 2 not; `Level` 1, 2 or 255. */
export function fileEntity(subject: ListItem, call: Call): Entity {
  const { item, list } = subject;
  const etag = fileEtag(subject);
  return {
    type: 'SP.File', set: 'SP.ApiData.Files', editLink: fileLink(subject),
    properties: {
      CheckInComment: item.comment, CheckOutType: item.checkedOutBy === null ? 2 : 0,
      ContentTag: `${etag.slice(1, -1)},${item.stream ?? 0}`, CustomizedPageStatus: 0, ETag: etag, Exists: true,
      ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IrmEnabled: false, Length: String(item.size), Level: item.level,
      LinkingUri: `${call.origin}${encodedPath(itemPath(item))}?d=w${item.uniqueId.replace(/-/g, '')}`,
      LinkingUrl: `${call.origin}${encodedPath(itemPath(item))}?d=w${item.uniqueId.replace(/-/g, '')}`,
      MajorVersion: item.version >> 9, MinorVersion: item.version & 511, Name: item.leaf, ServerRelativeUrl: itemPath(item),
      TimeCreated: item.created, TimeLastModified: item.modified, Title: String(item.values.Title ?? ''), UIVersion: item.version,
      UIVersionLabel: versionLabel(item.version), UniqueId: item.uniqueId
    },
    onSelect: {
      ServerRelativePath: () => resourcePath(itemPath(item)),
      ListId: () => (isWebStorage(list) ? null : list.id),
      WebId: () => call.web.id,
      SiteId: () => call.site.id
    },
    navigation: ['Author', 'CheckedOutByUser', 'ListItemAllFields', 'LockedByUser', 'ModifiedBy', 'Properties', 'VersionEvents', 'Versions'],
    open: name => openMember(fileKind, subject, name, call)
  };
}
