import type { Field } from '../../storage/fields';

/** The list a lookup column leads to, by the id lists are kept under; empty where it names none. Columns carry it with or without braces. */
export function lookupListId({ LookupList }: Pick<Field, 'LookupList'>): string {
  return (LookupList ?? '').replace(/[{}]/g, '').toLowerCase();
}
