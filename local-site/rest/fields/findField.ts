import type { Field } from '../../storage/fields';

/** A column by internal name, else by title; internal names win, both without regard to case. */
export function findField(fields: readonly Field[], name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return fields.find(field => field.InternalName.toLowerCase() === wanted) ?? fields.find(field => field.Title.toLowerCase() === wanted);
}
