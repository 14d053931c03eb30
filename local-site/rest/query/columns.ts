import type { Bindable } from '../../storage/database';
import type { Field } from '../../storage/fields';
import { sortKey } from '../../storage/sortKey';
import { entityPropertyName } from '../fields/encodeName';
import { ownValue } from '../ownValue';
import { isFilterable, isIndexable, isSortable, valueTypeOf, type ValueType } from '../fields/fieldKinds';

/** A column as a query sees it. */
export interface Column {
  /** Internal name; the field name in `value_index` and in page tokens. */
  readonly name: string;
  /** SQL over alias `i`, folded for text, so that it can be compared and sorted. */
  readonly sql: string;
  readonly type: ValueType;
  readonly field: Field;
  /** `id`: in ID order; `values`: in the table of indexed values; `no`: every row must be read. */
  readonly index: 'id' | 'values' | 'no';
  readonly filterable: boolean;
  readonly sortable: boolean;
}

/** Built-in columns that have a place of their own in the table of items. */
const OWN_PLACE: Readonly<Record<string, { readonly sql: string; readonly type: ValueType }>> = {
  ID: { sql: 'i.id', type: 'number' },
  Created: { sql: 'i.created', type: 'time' },
  Modified: { sql: 'i.modified', type: 'time' },
  Author: { sql: 'i.author', type: 'person' },
  Editor: { sql: 'i.editor', type: 'person' },
  CheckoutUser: { sql: 'i.checked_out_by', type: 'person' },
  _UIVersion: { sql: 'i.version', type: 'number' },
  _UIVersionString: { sql: "((i.version >> 9) || '.' || (i.version & 511))", type: 'text' },
  Attachments: { sql: "(coalesce(json_array_length(i.data, '$.Attachments'), 0) > 0)", type: 'boolean' },
  File_x0020_Type: { sql: "CASE WHEN i.stream IS NOT NULL AND instr(i.leaf, '.') > 0 THEN fold(replace(i.leaf, rtrim(i.leaf, replace(i.leaf, '.', '')), '')) END", type: 'text' },
  File_x0020_Size: { sql: 'CAST(i.size AS TEXT)', type: 'text' },
  _HasCopyDestinations: { sql: 'NULL', type: 'boolean' },
  _ModerationStatus: { sql: 'i.moderation', type: 'number' },
  FileRef: { sql: "fold(i.directory || '/' || i.leaf)", type: 'text' },
  FileDirRef: { sql: 'fold(i.directory)', type: 'text' },
  FileLeafRef: { sql: 'fold(i.leaf)', type: 'text' },
  FSObjType: { sql: 'i.kind', type: 'number' },
  UniqueId: { sql: 'i.unique_id', type: 'text' },
  GUID: { sql: 'i.guid', type: 'text' },
  ContentTypeId: { sql: 'fold(i.content_type)', type: 'text' },
  owshiddenversion: { sql: 'i.revision', type: 'number' }
};

/** The column as it is put in order: text by its place in the alphabet. */
export function orderSql(column: Column): string {
  return column.type === 'text' ? `sort_key(${column.sql})` : column.sql;
}

/** A folded value in the form its column is ordered by, and kept in the index. */
export function orderValue(column: Column, value: Bindable): Bindable {
  return column.type === 'text' && typeof value === 'string' ? sortKey(value) : value;
}

export function columnOf(field: Field): Column {
  const own = ownValue(OWN_PLACE, field.InternalName);
  const type = own?.type ?? valueTypeOf(field);
  const json = `json_extract(i.data, '$."${field.InternalName}"')`;
  return {
    name: field.InternalName,
    sql: own?.sql ?? (type === 'text' || type === 'longText' ? `fold(${json})` : json),
    type,
    field,
    index: field.InternalName === 'ID' ? 'id' : field.Indexed && isIndexable(field) ? 'values' : 'no',
    filterable: isFilterable(field),
    sortable: isSortable(field)
  };
}

/** True when the value lies in the item's JSON and not in a column of its own. */
export function isInJson(field: Field): boolean {
  return !Object.hasOwn(OWN_PLACE, field.InternalName);
}

/** How a column is named in a payload: `Title`, `CustomerId`. */
export function propertyNameOf(field: Field): string {
  const type = valueTypeOf(field);
  return entityPropertyName(field.InternalName) + (type === 'lookup' || type === 'person' ? 'Id' : '');
}

/** The column of a property name in `$filter` or `$orderby`; undefined when there is none. */
export function columnByProperty(fields: readonly Field[], name: string): Column | undefined {
  const wanted = name.toLowerCase();
  return wanted === 'id' ? columnByInternalName(fields, 'ID') : columnOfName(byProperty, fields, propertyNameOf, wanted);
}

export function columnByInternalName(fields: readonly Field[], name: string): Column | undefined {
  return columnOfName(byInternalName, fields, field => field.InternalName, name.toLowerCase());
}

type Columns = WeakMap<readonly Field[], ReadonlyMap<string, Column>>;

// Of each array of columns, which the store keeps until one of them changes.
const byProperty: Columns = new WeakMap();
const byInternalName: Columns = new WeakMap();

/** The first column of a name in lower case. */
function columnOfName(kept: Columns, fields: readonly Field[], nameOf: (field: Field) => string, name: string): Column | undefined {
  const known = kept.get(fields) ?? new Map([...fields].reverse().map(field => [nameOf(field).toLowerCase(), columnOf(field)]));
  kept.set(fields, known);
  return known.get(name);
}
