import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import { ownValue } from '../ownValue';
import { itemPath } from '../security/securable';

export function versionLabel(version: number): string {
  return `${version >> 9}.${version & 511}`;
}

/** Which attachments are the item's own. Kept in its values, so that every level, version and recycled row has its own. */
export function attachmentIds(item: Item): readonly number[] {
  return (item.values.Attachments ?? []) as readonly number[];
}

/** The value of any column of an item, built-in or not. */
export function valueOf(item: Item, field: Pick<Field, 'InternalName'>): ItemValue {
  switch (field.InternalName) {
    case 'ID': return item.id;
    case 'Created': return item.created;
    case 'Modified': return item.modified;
    case 'Author': return item.author;
    case 'Editor': return item.editor;
    case 'CheckoutUser': return item.checkedOutBy;
    case '_UIVersion': return item.version;
    case '_UIVersionString': return versionLabel(item.version);
    case '_ModerationStatus': return item.moderation;
    case '_ModerationComments': return item.moderationComment;
    case '_CheckinComment': return item.comment;
    case '_HasCopyDestinations': return null;
    case 'FileRef': return itemPath(item);
    case 'FileDirRef': return item.directory;
    case 'FileLeafRef': return item.leaf;
    case 'FSObjType': return item.kind;
    case 'UniqueId': return item.uniqueId;
    case 'GUID': return item.guid;
    case 'ContentTypeId': return item.contentType;
    case 'owshiddenversion': return item.revision;
    case 'Attachments': return attachmentIds(item).length > 0;
    case 'File_x0020_Type': return item.stream !== null && item.leaf.includes('.') ? item.leaf.slice(item.leaf.lastIndexOf('.') + 1) : null;
    case 'File_x0020_Size': return String(item.size);
    default: return ownValue(item.values, field.InternalName) ?? null;
  }
}
