import { randomUUID } from 'node:crypto';
import type { Field } from '../../storage/fields';
import { kindOf } from './fieldKinds';

/** What every column has unless said otherwise. */
const COMMON: Omit<Field, 'Id' | 'InternalName' | 'Title' | 'FieldTypeKind' | 'TypeAsString'> = {
  Description: '', Group: 'Custom Columns', Required: false, Hidden: false, ReadOnlyField: false, Indexed: false,
  EnforceUniqueValues: false, FromBaseType: false, CanBeDeleted: true, Sealed: false, DefaultValue: null,
  ValidationFormula: null, ValidationMessage: null, CustomFormatter: null, JSLink: 'clienttemplates.js'
};

/** What columns of a kind have besides; values as recorded. */
const BY_KIND: Readonly<Record<number, Partial<Field>>> = {
  2: { MaxLength: 255 },
  3: { NumberOfLines: 6, RichText: false, AppendOnly: false, RestrictedMode: true, AllowHyperlink: false, UnlimitedLengthInDocumentLibrary: false },
  4: { DisplayFormat: 1, FriendlyDisplayFormat: 0, DateTimeCalendarType: 0 },
  6: { Choices: [], FillInChoice: false, EditFormat: 0 },
  7: { AllowMultipleValues: false, LookupList: '', LookupField: 'Title', LookupWebId: '', RelationshipDeleteBehavior: 0 },
  9: { MinimumValue: -1.7976931348623157e308, MaximumValue: 1.7976931348623157e308, DisplayFormat: -1, ShowAsPercentage: false },
  10: { MinimumValue: -1.7976931348623157e308, MaximumValue: 1.7976931348623157e308, DisplayFormat: -1, ShowAsPercentage: false, CurrencyLocaleId: 1033 },
  11: { DisplayFormat: 0 },
  15: { Choices: [], FillInChoice: false },
  17: { Formula: '', OutputType: 2, DisplayFormat: -1, DateFormat: 0, CurrencyLocaleId: 1033, ShowAsPercentage: false },
  20: { AllowMultipleValues: false, SelectionMode: 0, SelectionGroup: 0, Presence: true, AllowDisplay: true, LookupField: 'Title' }
};

/** A column of a kind with its defaults; `settings` go over them. */
export function newField(kind: number, internalName: string, title: string, settings: Partial<Field> = {}): Field {
  const field: Field = {
    ...COMMON, ...BY_KIND[kind], Id: randomUUID(), InternalName: internalName, Title: title, FieldTypeKind: kind,
    TypeAsString: kindOf(kind)?.type ?? 'Invalid', ...settings
  };
  const many = field.AllowMultipleValues === true && (kind === 7 || kind === 20);
  // A unique column is always indexed: uniqueness is looked up there.
  return { ...field, Indexed: field.Indexed || field.EnforceUniqueValues, TypeAsString: many ? `${kind === 7 ? 'Lookup' : 'User'}Multi` : field.TypeAsString };
}
