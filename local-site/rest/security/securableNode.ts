import type { Call } from '../call';
import { itemKind } from '../items/itemKind';
import { listKind } from '../lists/listKind';
import { entityNode } from '../tree/kinds';
import type { Node } from '../tree/node';
import { webKind } from '../webs/webKind';
import type { Securable } from './securable';

/** The node of a web, list or item that holds permissions. */
export function securableNode({ web, list, item }: Securable, call: Call): Node {
  if (list && item) return entityNode(itemKind, { list, item }, call);
  return list ? entityNode(listKind, list, call) : entityNode(webKind, web, call);
}
