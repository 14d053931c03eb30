import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { formField, type FormField } from './formField';
import { formFields } from './formFields';

type Forms = Readonly<Record<string, readonly FormField[]>>;

/** The columns of the forms to add and edit items, by content type. */
export function clientForms(list: List, call: Call): { readonly Edit: Forms; readonly New: Forms } {
  const fields = formFields(list, call).map(field => formField(field));
  const byType: Forms = Object.fromEntries(call.store.contentTypes.of(list.id).filter(type => !type.hidden).map(type => [type.name, fields]));
  return { Edit: byType, New: byType };
}
