import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { camlColumn } from '../caml/camlColumn';
import type { CamlView } from '../caml/camlView';
import { schemaField, type SchemaField } from './schemaField';

/** The columns a view shows, those of all that are not hidden when it names none. */
export function schemaFieldsOf(list: List, { viewFields }: CamlView, call: Call): SchemaField[] {
  const fields = call.store.fields.of(list.id);
  const names = viewFields && viewFields.length > 0 ? viewFields : fields.filter(field => !field.Hidden).map(field => field.InternalName);
  return names.flatMap(name => {
    const column = camlColumn(fields, name);
    return column ? [schemaField(name, column.field)] : [];
  });
}
