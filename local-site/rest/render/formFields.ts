import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';

/** The columns a list's forms show to be filled in. */
export function formFields(list: List, call: Call): Field[] {
  const unseen = isLibraryTemplate(list.template) ? ['Attachments'] : ['FileLeafRef'];
  return call.store.fields.of(list.id).filter(field => !field.Hidden && !field.ReadOnlyField && field.InternalName !== 'ContentType' && !unseen.includes(field.InternalName));
}
