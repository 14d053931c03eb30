import type { Field } from '../../storage/fields';
import { isLink } from '../../storage/itemValue';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { valueTypeOf } from '../fields/fieldKinds';
import { showsClock } from '../fields/showsClock';
import { isErrorText } from '../formulas/formulaValue';
import { textOfHtml } from '../richText/sanitizeHtml';
import { localeTime } from '../time/localeTime';
import { entityNode, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { countRelated } from './countRelated';
import { htmlValue } from './htmlValue';
import { itemLink } from './itemEntity';
import { valueOf } from './valueOf';
import { lookupText } from './lookupText';
import type { ListItem } from './visibleItem';

const NAMES = { text: 'FieldValuesAsText', html: 'FieldValuesAsHtml', edit: 'FieldValuesForEdit' } as const;

/**
 * `FieldValuesAsText`, `…AsHtml` and `…ForEdit`: every column as text, in the site's locale and zone. For edit is the value
 * as an edit form shows it [M]; what that is of lookups, persons and yes/no is unproven: here the same text, rich text left rich.
 */
export function fieldValuesNode(subject: ListItem, form: keyof typeof NAMES, call: Call): Node {
  const kind: EntityKind<ListItem> = { name: 'FieldValues', entity: (item, at) => fieldValuesEntity(item, form, at), members: {} };
  return entityNode(kind, subject, call);
}

function fieldValuesEntity(subject: ListItem, form: keyof typeof NAMES, call: Call): Entity {
  const fields = call.store.fields.of(subject.list.id).filter(field => valueTypeOf(field) !== 'none');
  const name = (field: Field): string => field.InternalName.replace(/_/g, '_x005f_').replace(/^_/, 'OData__');
  const shown = (field: Field): string => {
    const text = textOf(subject, field, call);
    if (form === 'html') return htmlValue(valueOf(subject.item, field), field, text);
    return form === 'text' && field.RichText === true ? textOfHtml(text) : text;
  };
  return {
    type: 'SP.FieldStringValues', set: 'SP.ApiData.FieldStringValues',
    editLink: `${itemLink(subject)}/${NAMES[form]}`,
    properties: Object.fromEntries(fields.map(field => [name(field), shown(field)])),
    onSelect: {}, navigation: [], open: () => undefined
  };
}

function textOf(subject: ListItem, field: Field, call: Call): string {
  if (field.CountRelated === true) return String(countRelated(subject, field, call));
  const value = valueOf(subject.item, field);
  if (value === null) return '';
  if (isLink(value)) return `${value.Url}, ${value.Description}`;
  const values: readonly (string | number | boolean)[] = Array.isArray(value) ? value : [value as string | number | boolean];
  return values.map(one => scalarText(one, field, call)).join('; ');
}

function scalarText(value: string | number | boolean, field: Field, call: Call): string {
  if (isErrorText(value)) return value;
  switch (valueTypeOf(field)) {
    case 'boolean':
      return value ? 'Yes' : 'No';
    case 'person':
    case 'lookup':
      return lookupText(field, Number(value), call);
    case 'time':
      return localeTime(new Date(String(value)), showsClock(field), call.web.settings.localeId, call.web.settings.timeZoneId);
    default:
      return String(value);
  }
}
