import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Refusal } from '../refusal';
import { DuplicateValue, ValidationFailed } from '../refusals';
import type { FormChanges, FormRow } from './formChanges';
import type { ItemChanges } from './itemChanges';

/**
 * Saves a form without bad values. A value that must be unique and is not, and validation that does not hold, stand in
 * the rows like every error of a form; what concerns no posted column gets a row of its own (unproven).
 */
export function saveForm(form: FormChanges, list: List, save: (changes: ItemChanges) => Item, call: Call): { saved?: Item; rows: readonly FormRow[] } {
  if (form.failed) return { rows: form.rows };
  try {
    return { saved: call.store.db.transaction(() => save(form.changes)), rows: form.rows };
  } catch (error) {
    if (error instanceof DuplicateValue) {
      const taken = call.store.fields.of(list.id).filter(field => error.columns.includes(field.Title)).map(field => field.InternalName);
      return { rows: withError(form.rows, taken, error) };
    }
    if (error instanceof ValidationFailed) return { rows: withError(form.rows, [error.column ?? ''], error) };
    throw error;
  }
}

function withError(rows: readonly FormRow[], columns: readonly string[], { message, hresult }: Refusal): FormRow[] {
  const posted = rows.map(row => (columns.includes(row.name) ? { ...row, error: message, code: hresult } : row));
  const others = columns.filter(name => !rows.some(row => row.name === name));
  return [...posted, ...others.map(name => ({ name, value: '', error: message, code: hresult }))];
}
