import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { withDerived } from '../items/itemFormulas';
import { refusals } from '../refusals';

/** Computes the calculated and dependent columns of every row anew, after their definition changed. No version, no new editor. */
export function recomputeDerived(list: List, call: Pick<Call, 'store' | 'now' | 'limits'>): void {
  if (call.store.items.total(list.id) > call.limits.threshold) throw refusals.overThreshold();
  for (const item of call.store.items.select('items i WHERE i.list_id = ?', list.id)) {
    call.store.items.setValues(item.row, withDerived(list, item, false, call).values);
  }
}
