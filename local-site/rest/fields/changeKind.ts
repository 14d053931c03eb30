import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { isMultiple } from './fieldKinds';

/** Kinds a column may become, by what it is: the changes the list settings offer without loss (the rest is refused; unproven). */
const CHANGES: Readonly<Record<number, readonly number[]>> = { 1: [9, 10, 2], 2: [3, 6], 6: [2, 15, 3], 9: [10, 2], 10: [9, 2] };

/** Refuses a change of kind SharePoint does not make. */
export function checkKindChange(before: Field, after: Field): void {
  if (before.FieldTypeKind !== after.FieldTypeKind && CHANGES[before.FieldTypeKind]?.includes(after.FieldTypeKind) !== true) {
    throw refusals.operationRefused(`The field type of "${before.Title}" cannot be changed from ${before.TypeAsString} to ${after.TypeAsString}.`);
  }
  if (before.FieldTypeKind === after.FieldTypeKind && isMultiple(before) && !isMultiple(after)) {
    throw refusals.operationRefused(`The column ${before.Title} cannot be changed to hold a single value.`);
  }
}

/** Brings the values of every row into the form of the new kind. */
export function convertValues(list: List, before: Field, after: Field, call: Call): void {
  const same = before.FieldTypeKind === after.FieldTypeKind && isMultiple(before) === isMultiple(after);
  if (same) return;
  if (call.store.items.total(list.id) > call.limits.threshold) throw refusals.overThreshold();
  const name = after.InternalName;
  for (const item of call.store.items.select('items i WHERE i.list_id = ?', list.id)) {
    const value = item.values[name] ?? null;
    if (value !== null) call.store.items.setValues(item.row, { ...item.values, [name]: converted(value, after) });
  }
}

function converted(value: ItemValue, after: Field): ItemValue {
  if (isMultiple(after)) return Array.isArray(value) ? value : [value] as string[] | number[];
  return [2, 3, 6].includes(after.FieldTypeKind) ? String(value) : value;
}
