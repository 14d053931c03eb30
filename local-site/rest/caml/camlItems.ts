import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { folderPlace } from '../items/folderPlace';
import type { ItemQuery } from '../query/itemQuery';
import type { CamlQuery } from './camlQuery';

/** What a view asks of a list's rows, whichever call carries it. `folder` is a path, or empty for the whole list. */
export function camlItems({ view, condition, order }: CamlQuery, list: List, folder: string, call: Call): Omit<ItemQuery, 'limit' | 'position'> {
  const start = folder === '' ? list.root : folderPlace(list, folder, call).path;
  const deep = view.scope === 'recursive' || view.scope === 'recursiveall';
  return {
    list, condition, order,
    folder: deep && start === list.root ? undefined : { path: start, deep },
    kinds: view.scope === 'recursive' || view.scope === 'filesonly' ? 'items' : 'all',
    overThreshold: call.faults.camlOverThreshold === 'partial' ? 'partial' : 'refuse'
  };
}
