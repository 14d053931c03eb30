import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { descends } from './contentTypeIds';

/** The content type of a new item (kind 0) or folder (1) that names none: the first of the list, in the order of its New menu. */
export function defaultContentType(list: List, kind: 0 | 1, store: Store): string {
  const types = store.contentTypes.of(list.id).map(type => type.id).filter(id => descends(id, '0x0120') === (kind === 1));
  const order = kind === 0 ? store.propertyBags.get(list.id, 'vti_contenttypeorder')?.split(',') ?? [] : [];
  return order.find(id => types.includes(id)) ?? types[0] ?? (kind === 1 ? '0x0120' : '0x01');
}
