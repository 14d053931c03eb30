import type { List } from '../../storage/lists';
import { isLibraryTemplate } from './listTemplates';
import { entityTypePart } from '../fields/encodeName';

/** Entity type of a list, from its root folder: `PNP_x005f_SDKList` for lists, `Shared_x0020_Documents` for libraries. */
export function listEntityTypeName(list: List): string {
  const leaf = entityTypePart(list.root.slice(list.root.lastIndexOf('/') + 1));
  return isLibraryTemplate(list.template) ? leaf : `${leaf}List`;
}

/** Type of the list's items, e.g. `SP.Data.TasksListItem`. */
export function itemTypeName(list: List): string {
  return `SP.Data.${listEntityTypeName(list)}Item`;
}
