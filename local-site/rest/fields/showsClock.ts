import type { Field } from '../../storage/fields';
import { isCalculated } from './fieldKinds';

/** Whether a time column shows the time of day beside the date. */
export function showsClock(field: Field): boolean {
  return isCalculated(field) ? field.DateFormat === 1 : field.DisplayFormat !== 0;
}
