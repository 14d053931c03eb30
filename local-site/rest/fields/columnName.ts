import type { Field } from '../../storage/fields';
import { valueTypeOf, type ValueType } from './fieldKinds';

/** SharePoint's database columns by value type, and how many of them built-in columns take; read off recordings. */
const STORES: Readonly<Partial<Record<ValueType, readonly [string, number]>>> = {
  text: ['nvarchar', 3], longText: ['ntext', 1], choices: ['ntext', 1], number: ['float', 0], time: ['datetime', 0], boolean: ['bit', 0],
  lookup: ['int', 0], person: ['int', 0], link: ['nvarchar', 3]
};

/** `ColName` of a new column: the next free one of its kind. */
export function columnName(field: Field, known: readonly Field[]): string | undefined {
  const [store, taken] = (field.FieldTypeKind === 17 ? ['sql_variant', 0] as const : STORES[valueTypeOf(field)]) ?? [];
  if (store === undefined || taken === undefined) return undefined;
  const used = new Set(known.map(other => other.Attributes?.ColName));
  let number = taken + 1;
  while (used.has(`${store}${number}`)) number += 1;
  return `${store}${number}`;
}
