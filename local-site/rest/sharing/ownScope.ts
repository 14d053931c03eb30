import type { ListItem } from '../items/visibleItem';
import { itemLink } from '../items/itemEntity';
import type { Call } from '../call';
import { breakInheritance } from '../security/inheritance';
import type { Securable } from '../security/securable';

export function securableOf({ list, item }: ListItem, call: Call): Securable {
  return { web: call.web, list, item, scopeId: item.scopeId, editLink: itemLink({ list, item }) };
}

/** The scope of an item's own: sharing gives it a copy of what it inherits first. */
export function ownScope(subject: ListItem, call: Call): string {
  breakInheritance(securableOf(subject, call), true, false, call);
  return call.store.items.levels(subject.list.id, subject.item.id)[0].scopeId;
}
