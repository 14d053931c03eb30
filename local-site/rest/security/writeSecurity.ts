import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { Permission } from './permission';

/** Nobody creates or edits. */
const NONE = 4;

/**
 * Adding in a place takes AddListItems there; where nobody creates or edits (the settings page: "Create and edit access:
 * None") also the right that is above `WriteSecurity`.
 */
export function demandAdding(list: List, scopeId: string, { access }: Pick<Call, 'access'>): void {
  access.demand(scopeId, Permission.addListItems | (list.settings.WriteSecurity === NONE ? Permission.cancelCheckout : 0n));
}

/**
 * `WriteSecurity` of a list: 1 everybody with the permission changes every item, 2 people change only their own, 4
 * nobody does. Whoever may cancel check-outs is above it, as the settings page says (Design and Full Control have that).
 */
export function demandWritable(list: List, item: Item, { access, caller }: Pick<Call, 'access' | 'caller'>): void {
  const { WriteSecurity } = list.settings;
  if (WriteSecurity === 1 || access.has(item.scopeId, Permission.cancelCheckout)) return;
  if (WriteSecurity === 2 && (item.kind === 1 || item.author === caller.id)) return;
  throw refusals.accessDenied();
}
