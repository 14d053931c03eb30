import type { Call } from '../call';
import type { Entity } from '../entity';
import { itemKind } from '../items/itemKind';
import { localTimes } from '../items/localTimes';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome, type Outcome } from '../outcome';
import { entityNode } from '../tree/kinds';
import type { Node } from '../tree/node';
import { isWebStorage } from './webStorage';

/** `ListItemAllFields` of a file or folder; null where it is no item. */
export function listItemNode(subject: ListItem, link: string, call: Call): Node | Outcome {
  if (isWebStorage(subject.list)) return nullOutcome('ListItemAllFields');
  const entity = (item: ListItem, at: Call): Entity => asReadFromFile(itemKind.entity(item, at), item, `${link}/ListItemAllFields`, at);
  return entityNode({ ...itemKind, entity }, subject, call);
}

/**
 * Read from its file or folder an item differs, as recorded: times stand in the web's own zone without saying so,
 * the ETag is the bare number, and the address is that of the file.
 */
function asReadFromFile(entity: Entity, { list, item }: ListItem, editLink: string, call: Call): Entity {
  return { ...localTimes(entity, list, call), editLink, etag: `"${item.revision}"` };
}
