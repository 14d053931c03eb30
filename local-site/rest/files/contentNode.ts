import type { ListItem } from '../items/visibleItem';
import type { Node } from '../tree/node';
import { checkEtag } from '../wire/checkEtag';
import { bytesNode } from './bytesNode';
import { fileEtag } from './fileEntity';
import { saveContent } from './saveFile';

/** The bytes of a file, guarded by its ETag. */
export function contentNode(subject: ListItem): Node {
  return bytesNode(subject.item, subject.item.stream, call => {
    checkEtag(call, fileEtag(subject));
    return { is: 'updated', etag: fileEtag({ item: saveContent(subject, call.body.bytes, call) }) };
  });
}
