import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { defaultViewPath } from './defaultViewPath';

/** Puts a list on its web's quick launch, or takes it off, as its `OnQuickLaunch` says. */
export function showOnQuickLaunch(list: List, shown: boolean, store: Store): void {
  const url = defaultViewPath(list, store);
  const known = store.navigation.of(list.webId, 'quicklaunch').filter(node => node.url === url);
  if (!shown) for (const node of known) store.navigation.remove(list.webId, node);
  else if (known.length === 0) store.navigation.add(list.webId, { bar: 'quicklaunch', title: list.title, url, visible: true });
}
