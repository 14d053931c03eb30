import type { Item } from '../../storage/items';
import type { Projection } from '../caml/projections';
import { valueOf } from '../items/valueOf';
import { firstVisible } from '../items/visibleItem';
import { fieldMembers, idsOf } from './fieldMembers';
import type { Row, RowSubject } from './rowContext';

/** A column of a joined list, shown as a lookup to the item it comes from; empty where there is none to see. */
export function projectedMembers(name: string, { path, column }: Projection, subject: RowSubject): Row {
  let item: Item | undefined = subject.item;
  for (const { lookup, to } of path) {
    const id: number | undefined = item && idsOf(valueOf(item, lookup))[0];
    item = id === undefined ? undefined : firstVisible(to, 'i.id = ?', [id], subject.call);
  }
  if (!item) return { [name]: '' };
  const shown = fieldMembers(column.field, { ...subject, item })[column.name];
  return { [name]: [{ lookupId: item.id, lookupValue: typeof shown === 'string' ? shown : '', isSecretFieldValue: false }] };
}
