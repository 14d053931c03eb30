import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';

/** Most characters of a long text (the limit of the user interface; unproven for REST). */
const LONGEST_NOTE = 63999;
const XML_FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Text as a column may hold it. SharePoint keeps XML, so characters XML 1.0 forbids are refused (whether it refuses
 * or strips them is unproven; refusing is the stricter reading). Too long is refused, never cut.
 */
export function checkText(field: Field, text: string): string {
  const forbidden = XML_FORBIDDEN.exec(text);
  if (forbidden) {
    const code = forbidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    throw refusals.invalidValue(`'', hexadecimal value 0x${code}, is an invalid character.`);
  }
  const most = field.FieldTypeKind === 3 ? LONGEST_NOTE : field.MaxLength ?? 255;
  if (text.length > most) {
    throw refusals.invalidValue(`Invalid text value.\n\nA text field contains invalid data: ${field.Title} exceeds ${most} characters. Please check the value and try again.`);
  }
  return text;
}
