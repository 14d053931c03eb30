import type { Item } from '../../storage/items';
import type { Call } from '../call';
import type { Outcome } from '../outcome';
import { Permission } from '../security/permission';
import type { Node } from '../tree/node';

/** `$value` of a file or attachment: its bytes, read with OpenItems in the item's scope, written by PUT. */
export function bytesNode({ scopeId }: Pick<Item, 'scopeId'>, stream: number | null, write: (call: Call) => Outcome): Node {
  return {
    name: '$value',
    member: () => undefined,
    verbs: {
      GET: call => {
        call.access.demand(scopeId, Permission.openItems);
        return { is: 'raw', contentType: 'application/octet-stream', body: call.store.streams.read(stream) };
      },
      PUT: write
    }
  };
}
