import { indexForm, setIndexForm } from '../../storage/meta';
import type { Store } from '../../storage/store';
import { reindexField } from './reindexField';

/** Named after how text is kept in the index; another name here renews what older versions of the site left behind. */
const FORM = 'value-index';

/** Fills the indexes of every list anew when an earlier version of the site kept them in another form. */
export function renewIndexes(store: Store): void {
  if (indexForm(store.db) === FORM) return;
  store.db.transaction(() => {
    for (const { id } of store.lists.ids()) {
      for (const field of store.fields.of(id)) if (field.Indexed && field.InternalName !== 'ID') reindexField({ id }, field, store);
    }
    // Where they were kept before.
    store.db.run('DROP TABLE IF EXISTS item_values');
    setIndexForm(store.db, FORM);
  });
}
