import type { ListItem } from '../items/visibleItem';
import { Permission } from '../security/permission';
import type { Node } from '../tree/node';
import { checkEtag } from '../wire/checkEtag';
import { fileEtag } from './fileEntity';
import { saveContent } from './saveFile';

/** The bytes of a file: read with OpenItems, written by PUT. */
export function contentNode(subject: ListItem): Node {
  return {
    name: '$value',
    member: () => undefined,
    verbs: {
      GET: call => {
        call.access.demand(subject.item.scopeId, Permission.openItems);
        return { is: 'raw', contentType: 'application/octet-stream', body: call.store.streams.read(subject.item.stream) };
      },
      PUT: call => {
        checkEtag(call, fileEtag(subject));
        return { is: 'updated', etag: fileEtag({ item: saveContent(subject, call.body.bytes, call) }) };
      }
    }
  };
}
