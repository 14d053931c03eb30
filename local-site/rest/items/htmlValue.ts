import type { Field } from '../../storage/fields';
import { isLink, type ItemValue } from '../../storage/itemValue';
import { escapeXml } from '../xml/escapeXml';

/** A value as `FieldValuesAsHtml` shows it: rich text as it is, links as anchors, all else as escaped text (forms unproven). */
export function htmlValue(value: ItemValue, field: Field, text: string): string {
  if (isLink(value)) return `<a href="${escapeXml(value.Url)}">${escapeXml(value.Description)}</a>`;
  return field.RichText === true ? text : escapeXml(text).replace(/\n/g, '<br>');
}
