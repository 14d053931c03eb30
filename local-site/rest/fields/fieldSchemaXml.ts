import type { Field } from '../../storage/fields';
import { columnsOfFormula } from '../formulas/columnsOfFormula';
import { parsedFormula } from '../formulas/parsedFormula';
import { escapeXml } from '../xml/escapeXml';
import { codecsOf } from './fieldAttributes';
import { newField } from './newField';

/**
 * `SchemaXml` of a column: the attributes it was made with, in their order and with their present values, then what
 * has been set since, then what SharePoint adds itself (SourceID, StaticName, ColName, RowOrdinal, Version), as recorded.
 */
export function fieldSchemaXml(field: Field, sourceId: string): string {
  const { Name: _name, ID: _id, SourceID: _source, StaticName: _static, Version: _version, ...given } = field.Attributes ?? {};
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries({ ...given, Type: field.TypeAsString })) attributes.set(name, value);
  attributes.set('DisplayName', field.Title);
  const plain = newField(field.FieldTypeKind, '', '');
  for (const { attribute, property, write } of codecsOf(field.FieldTypeKind)) {
    const value = field[property] as string | number | boolean | null | undefined;
    if (value === undefined || value === null) attributes.delete(attribute);
    else if (attributes.has(attribute) || property === 'Required' || value !== plain[property]) attributes.set(attribute, write(value));
  }
  const own = { ID: `{${field.Id}}`, Name: field.InternalName, SourceID: `{${sourceId}}`, StaticName: field.StaticName ?? field.InternalName };
  const column = given.ColName === undefined ? {} : { ColName: given.ColName, RowOrdinal: '0' };
  const version = field.Version === undefined ? {} : { Version: String(field.Version) };
  attributes.delete('ColName');
  attributes.delete('RowOrdinal');
  for (const [name, value] of Object.entries({ ...own, ...column, ...version })) attributes.set(name, value);
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inner = children(field);
  return inner === '' ? `<Field${written} />` : `<Field${written}>${inner}</Field>`;
}

function children(field: Field): string {
  const element = (name: string, text: string | null | undefined): string => (text ? `<${name}>${escapeXml(text)}</${name}>` : '');
  const choices = field.Choices && `<CHOICES>${field.Choices.map(choice => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
  const validation = field.ValidationFormula || field.ValidationMessage
    ? `<Validation Message="${escapeXml(field.ValidationMessage ?? '')}">${escapeXml(field.ValidationFormula ?? '')}</Validation>` : '';
  return element('Default', field.DefaultValue) + element('DefaultFormula', field.DefaultFormula) + (choices ?? '') + element('Formula', field.Formula) + references(field) + validation;
}

/** Calculated columns name the columns they compute from. */
function references(field: Field): string {
  const names = field.Formula ? columnsOfFormula(parsedFormula(field.Formula)) : [];
  return names.length === 0 ? '' : `<FieldRefs>${names.map(name => `<FieldRef Name="${escapeXml(name)}" />`).join('')}</FieldRefs>`;
}
