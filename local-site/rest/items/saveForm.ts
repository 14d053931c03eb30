import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { DuplicateValue } from '../refusals';
import type { FormChanges, FormRow } from './formChanges';
import type { ItemChanges } from './itemChanges';

/** Saves a form without bad values. A value that must be unique and is not stands in its row, like every error of a form. */
export function saveForm(form: FormChanges, list: List, save: (changes: ItemChanges) => Item, call: Call): { saved?: Item; rows: readonly FormRow[] } {
  if (form.failed) return { rows: form.rows };
  try {
    return { saved: call.store.db.transaction(() => save(form.changes)), rows: form.rows };
  } catch (error) {
    if (!(error instanceof DuplicateValue)) throw error;
    const taken = call.store.fields.of(list.id).filter(field => error.columns.includes(field.Title)).map(field => field.InternalName);
    return { rows: form.rows.map(row => (taken.includes(row.name) ? { ...row, error: error.message, code: error.hresult } : row)) };
  }
}
