import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';
import type { JsonObject } from '../wire/requestBody';
import { fieldFromXml } from './fieldFromXml';
import { kindOf, kindOfType } from './fieldKinds';
import { fieldSettingsFrom } from './fieldSettings';
import { newField } from './newField';

/** What a MERGE changes of a column: properties, its kind by number or name, or its whole schema. */
export function settingsFromBody(field: Field, body: JsonObject): Partial<Field> {
  const settings = fieldSettingsFrom(body);
  if (typeof body.SchemaXml === 'string') return { ...fromSchema(field, body.SchemaXml), ...settings };
  const kind = typeof body.TypeAsString === 'string' ? kindOfType(body.TypeAsString) : typeof body.FieldTypeKind === 'number' ? kindOf(body.FieldTypeKind) : undefined;
  if (kind === undefined || kind.kind === field.FieldTypeKind) return withType(field, settings);
  const { Id: _id, InternalName: _name, Title: _title, ...fresh } = newField(kind.kind, field.InternalName, field.Title, carried(field));
  return { ...fresh, ...settings };
}

/** The schema is replaced as a whole; id, internal name and place stay the column's own. */
function fromSchema(before: Field, xml: string): Partial<Field> {
  const { field } = fieldFromXml(xml);
  if (field.Attributes?.ID !== undefined && field.Id !== before.Id) throw refusals.operationRefused('The ID of a column cannot be changed.');
  const { ColName } = before.Attributes ?? {};
  return {
    ...field, Id: before.Id, InternalName: before.InternalName, FromBaseType: before.FromBaseType, CanBeDeleted: before.CanBeDeleted,
    ReadOnlyField: field.ReadOnlyField || before.ReadOnlyField, LookupList: before.LookupList, PrimaryFieldId: before.PrimaryFieldId,
    Attributes: { ...field.Attributes, ...(ColName === undefined ? {} : { ColName }) }
  };
}

/** `UserMulti` and `LookupMulti` follow from holding several values. */
function withType(field: Field, settings: Partial<Field>): Partial<Field> {
  if (settings.AllowMultipleValues === undefined || ![7, 20].includes(field.FieldTypeKind)) return settings;
  return { ...settings, TypeAsString: `${field.FieldTypeKind === 7 ? 'Lookup' : 'User'}${settings.AllowMultipleValues ? 'Multi' : ''}` };
}

/** What a column keeps when its kind changes. */
function carried(field: Field): Partial<Field> {
  const { Description, Group, Required, Hidden, ReadOnlyField, FromBaseType, CanBeDeleted, DefaultValue, Choices, FillInChoice, MinimumValue, MaximumValue, Attributes } = field;
  const numbers = [1, 9, 10].includes(field.FieldTypeKind) ? { MinimumValue, MaximumValue } : {};
  const choices = Choices === undefined ? {} : { Choices, FillInChoice };
  return { Description, Group, Required, Hidden, ReadOnlyField, FromBaseType, CanBeDeleted, DefaultValue, Attributes, ...numbers, ...choices };
}
