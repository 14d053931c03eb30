import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { Permission } from './permission';

/** The views of a list a caller sees: those of everybody, and the caller's own personal ones. */
export function visibleViews(list: List, { store, caller }: Pick<Call, 'store' | 'caller'>): View[] {
  return store.views.of(list.id).filter(view => !view.personal || view.owner === undefined || view.owner === caller.id);
}

/** Public views belong to whoever manages lists; personal ones to their owner, who needs the right to have any. */
export function demandView(list: List, view: Pick<View, 'personal'>, { access }: Pick<Call, 'access'>): void {
  access.demand(list.scopeId, view.personal ? Permission.managePersonalViews | Permission.viewListItems : Permission.manageLists);
}
