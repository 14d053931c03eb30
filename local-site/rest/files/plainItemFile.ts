import type { Call } from '../call';
import { itemKind } from '../items/itemKind';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { isLibraryTemplate } from '../lists/listTemplates';
import { refusals } from '../refusals';
import { itemPath } from '../security/securable';
import { entityNode, spaceNode, step } from '../tree/kinds';
import type { Node } from '../tree/node';
import { listAt } from './listAt';
import { fileTransfers } from './transferMembers';

/**
 * A list item by its path, `/Lists/X/1_.000`: it has no content and is no file to read, but clients move items between
 * folders of a list by `MoveTo` of that path. Undefined when there is none the caller may see. Evidence: [C].
 */
export function plainItemAt(givenPath: string, call: Call): ListItem | undefined {
  const { path, list } = listAt(givenPath, call, refusals.fileMissing);
  if (isLibraryTemplate(list.template)) return undefined;
  const item = visibleAt(list, path, call);
  return item?.kind === 0 ? { list, item } : undefined;
}

export function plainItemNode(subject: ListItem): Node {
  const { moveto, movetousingpath } = fileTransfers;
  const members = { moveto, movetousingpath, listitemallfields: step<ListItem>((found, _, call) => entityNode(itemKind, found, call)) };
  return {
    ...spaceNode('File', members, subject),
    verbs: {
      GET: () => {
        throw refusals.fileMissing(itemPath(subject.item));
      }
    }
  };
}
