import type { Attachment } from '../../storage/attachments';
import type { List } from '../../storage/lists';
import { resourcePath, type Entity } from '../entity';
import { itemLink } from '../items/itemEntity';
import type { ListItem } from '../items/visibleItem';

/** Server-relative path of an item's attachments. */
export function attachmentFolder(list: List, itemId: number): string {
  return `${list.root}/Attachments/${itemId}`;
}

/** `SP.Attachment`, properties in recorded order. */
export function attachmentEntity(subject: ListItem, file: Attachment): Entity {
  const path = `${attachmentFolder(subject.list, subject.item.id)}/${file.name}`;
  return {
    type: 'SP.Attachment', set: 'SP.ApiData.Attachments', editLink: `${itemLink(subject)}/AttachmentFiles('${encodeURIComponent(file.name).replace(/'/g, "''")}')`,
    properties: {
      FileName: file.name, FileNameAsPath: resourcePath(file.name), ServerRelativePath: resourcePath(path), ServerRelativeUrl: path
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
