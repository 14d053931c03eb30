import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import type { Call } from '../call';
import { parseCamlView } from '../caml/camlView';
import { refusals } from '../refusals';
import { demandView } from '../security/visibleViews';
import { viewXml } from './viewXml';

/** Saves a view when its XML can be read. There is one default view, and it is everybody's. */
export function saveView(list: List, view: View, call: Call): View {
  demandView(list, view, call);
  const saved: View = view.personal ? { ...view, isDefault: false, owner: view.owner ?? call.caller.id } : view;
  parseCamlView(viewXml(saved, list));
  if (saved.isDefault) {
    for (const other of call.store.views.of(list.id)) {
      if (other.isDefault && other.id !== saved.id) call.store.views.save(list.id, { ...other, isDefault: false });
    }
  }
  call.store.views.save(list.id, saved);
  return saved;
}

/** The default view stays; that it is refused this way is unproven. */
export function removeView(list: List, view: View, call: Call): void {
  demandView(list, view, call);
  if (view.isDefault) throw refusals.operationRefused('You cannot delete the default view of a list.');
  call.store.views.remove(list.id, view.id);
}
