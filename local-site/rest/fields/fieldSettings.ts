import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';
import { arrayOf, type Json, type JsonObject } from '../wire/requestBody';

type SettingType = 'text' | 'nullableText' | 'flag' | 'number' | 'texts';

/** Properties of a column that REST can set, with the type a value must have. */
const SETTABLE: Readonly<Partial<Record<keyof Field, SettingType>>> = {
  Title: 'text', Description: 'text', Group: 'text', Required: 'flag', Hidden: 'flag', ReadOnlyField: 'flag', Indexed: 'flag', Sealed: 'flag', StaticName: 'text',
  EnforceUniqueValues: 'flag', DefaultValue: 'nullableText', DefaultFormula: 'nullableText', ValidationFormula: 'nullableText', ValidationMessage: 'nullableText',
  CustomFormatter: 'nullableText', JSLink: 'nullableText', MaxLength: 'number', NumberOfLines: 'number', RichText: 'flag', AppendOnly: 'flag',
  RestrictedMode: 'flag', AllowHyperlink: 'flag', UnlimitedLengthInDocumentLibrary: 'flag', MinimumValue: 'number', MaximumValue: 'number',
  DisplayFormat: 'number', ShowAsPercentage: 'flag', FriendlyDisplayFormat: 'number', DateTimeCalendarType: 'number', Choices: 'texts',
  FillInChoice: 'flag', EditFormat: 'number', AllowMultipleValues: 'flag', LookupList: 'text', LookupField: 'text', LookupWebId: 'text',
  RelationshipDeleteBehavior: 'number', SelectionMode: 'number', SelectionGroup: 'number', Presence: 'flag', AllowDisplay: 'flag', Formula: 'text', OutputType: 'number',
  DateFormat: 'number', CurrencyLocaleId: 'number', ShowInFiltersPane: 'number', PinnedToFiltersPane: 'flag', ClientSideComponentId: 'text', ClientSideComponentProperties: 'nullableText'
};

/** Other names the creation information uses, or that have no meaning here. */
const RENAMED: Readonly<Record<string, keyof Field>> = { LookupListId: 'LookupList', LookupFieldName: 'LookupField' };
/** Said by the caller's side of things: the kind and the schema are read elsewhere, IsCompactName makes shorter names. */
const IGNORED: readonly string[] = ['FieldTypeKind', 'TypeAsString', 'SchemaXml', 'IsModern', 'IsCompactName'];

/** Reads column settings from a body; unknown names and wrong types are refused. */
export function fieldSettingsFrom(body: JsonObject): Partial<Field> {
  const settings: Partial<Record<keyof Field, Json>> = {};
  for (const [given, value] of Object.entries(body)) {
    const name = RENAMED[given] ?? (given as keyof Field);
    const type = SETTABLE[name];
    if (type === undefined) {
      if (IGNORED.includes(given)) continue;
      throw refusals.unknownBodyProperty(given, 'SP.Field');
    }
    settings[name] = converted(given, value, type);
  }
  return settings as Partial<Field>;
}

function converted(name: string, value: Json, type: SettingType): Json {
  if (type === 'flag' && typeof value === 'boolean') return value;
  if (type === 'number' && typeof value === 'number') return value;
  if (type === 'texts' && arrayOf(value)) return (arrayOf(value) as readonly Json[]).map(String);
  if ((type === 'text' || type === 'nullableText') && typeof value === 'string') return value;
  if (type === 'nullableText' && value === null) return null;
  throw refusals.badRequest(`Cannot convert a primitive value to the expected type of '${name}'.`);
}
