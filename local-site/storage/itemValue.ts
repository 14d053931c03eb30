/**
 * A column's value as stored: text, number (lookups and persons are ids), yes/no, an array for columns with several
 * values, an object for links. Times are UTC `YYYY-MM-DDTHH:MM:SSZ`, date-only as local midnight in UTC.
 */
export type ItemValue = string | number | boolean | null | readonly string[] | readonly number[] | LinkValue;

export interface LinkValue {
  readonly Description: string;
  readonly Url: string;
}

export function isLink(value: ItemValue | undefined): value is LinkValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
