import type { Field } from '../../storage/fields';
import { richText } from '../richText/richText';
import { checkText } from './checkText';

/** Text as its column keeps it: rich text cleaned and wrapped, anything else as it is. */
export function storedText(field: Field, text: string): string {
  const checked = checkText(field, text);
  return field.FieldTypeKind === 3 && field.RichText === true ? richText(checked) : checked;
}
