import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { isLibraryTemplate } from './listTemplates';

/** Server-relative path of the page that shows a list's default view. */
export function defaultViewPath(list: List, store: Store): string {
  const view = store.views.of(list.id).find(known => known.isDefault);
  return `${list.root}/${view?.leaf ?? (isLibraryTemplate(list.template) ? 'Forms/AllItems.aspx' : 'AllItems.aspx')}`;
}
