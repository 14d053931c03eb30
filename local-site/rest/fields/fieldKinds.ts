import type { Field } from '../../storage/fields';

/** How the values of a kind are kept and compared. */
export type ValueType = 'text' | 'longText' | 'number' | 'boolean' | 'time' | 'choices' | 'lookup' | 'person' | 'link' | 'none';

interface FieldKind {
  readonly kind: number;
  readonly type: string;
  readonly odata: string;
  readonly display: string;
  /** TypeShortDescription, where it says more than the display name. */
  readonly short?: string;
  readonly value: ValueType;
  readonly indexable: boolean;
}

const KINDS: readonly FieldKind[] = [
  { kind: 1, type: 'Integer', odata: 'SP.FieldNumber', display: 'Integer', value: 'number', indexable: true },
  { kind: 2, type: 'Text', odata: 'SP.FieldText', display: 'Single line of text', value: 'text', indexable: true },
  { kind: 3, type: 'Note', odata: 'SP.FieldMultiLineText', display: 'Multiple lines of text', value: 'longText', indexable: false },
  { kind: 4, type: 'DateTime', odata: 'SP.FieldDateTime', display: 'Date and Time', value: 'time', indexable: true },
  { kind: 5, type: 'Counter', odata: 'SP.Field', display: 'Counter', value: 'number', indexable: true },
  { kind: 6, type: 'Choice', odata: 'SP.FieldChoice', display: 'Choice', short: 'Choice (menu to choose from)', value: 'text', indexable: true },
  { kind: 7, type: 'Lookup', odata: 'SP.FieldLookup', display: 'Lookup', short: 'Lookup (information already on this site)', value: 'lookup', indexable: true },
  { kind: 8, type: 'Boolean', odata: 'SP.Field', display: 'Yes/No', short: 'Yes/No (check box)', value: 'boolean', indexable: true },
  { kind: 9, type: 'Number', odata: 'SP.FieldNumber', display: 'Number', short: 'Number (1, 1.0, 100)', value: 'number', indexable: true },
  { kind: 10, type: 'Currency', odata: 'SP.FieldCurrency', display: 'Currency', short: 'Currency ($, ¥, €)', value: 'number', indexable: true },
  { kind: 11, type: 'URL', odata: 'SP.FieldUrl', display: 'Hyperlink or Picture', value: 'link', indexable: false },
  { kind: 12, type: 'Computed', odata: 'SP.FieldComputed', display: 'Computed', value: 'none', indexable: false },
  { kind: 14, type: 'Guid', odata: 'SP.FieldGuid', display: 'Guid', value: 'text', indexable: false },
  { kind: 15, type: 'MultiChoice', odata: 'SP.FieldMultiChoice', display: 'Choice', short: 'Choice (menu to choose from)', value: 'choices', indexable: false },
  { kind: 17, type: 'Calculated', odata: 'SP.FieldCalculated', display: 'Calculated', short: 'Calculated (calculation based on other columns)', value: 'none', indexable: false },
  { kind: 19, type: 'Attachments', odata: 'SP.Field', display: 'Attachments', value: 'boolean', indexable: false },
  { kind: 20, type: 'User', odata: 'SP.FieldUser', display: 'Person or Group', value: 'person', indexable: true },
  { kind: 23, type: 'ModStat', odata: 'SP.Field', display: 'Moderation Status', value: 'number', indexable: true },
  { kind: 25, type: 'ContentTypeId', odata: 'SP.Field', display: 'Content Type Id', value: 'text', indexable: true },
  { kind: 33, type: 'Location', odata: 'SP.FieldLocation', display: 'Location', value: 'longText', indexable: false },
  { kind: 34, type: 'Thumbnail', odata: 'SP.FieldThumbnail', display: 'Image', value: 'longText', indexable: false }
];

const BY_NUMBER: ReadonlyMap<number, FieldKind> = new Map(KINDS.map(known => [known.kind, known]));

export function kindOf(kind: number): FieldKind | undefined {
  return BY_NUMBER.get(kind);
}

/** The kind of a `Type` attribute; `UserMulti` and `LookupMulti` are the same kinds with several values. */
export function kindOfType(type: string): FieldKind | undefined {
  return KINDS.find(known => known.type.toLowerCase() === type.toLowerCase().replace(/^(user|lookup)multi$/, '$1'));
}

/** Calculated columns hold values of their output type: 4 time, 8 yes/no, 9 and 10 numbers, else text. */
const OUTPUT: Readonly<Record<number, ValueType>> = { 4: 'time', 8: 'boolean', 9: 'number', 10: 'number' };

export function valueTypeOf(field: Pick<Field, 'FieldTypeKind' | 'OutputType'>): ValueType {
  if (isCalculated(field)) return OUTPUT[field.OutputType ?? 2] ?? 'text';
  return kindOf(field.FieldTypeKind)?.value ?? 'none';
}

export function isCalculated(field: Pick<Field, 'FieldTypeKind'>): boolean {
  return field.FieldTypeKind === 17;
}

/** Columns whose value is kept with the item but follows from its others: calculated ones and dependent lookups. */
export function isDerived(field: Pick<Field, 'FieldTypeKind' | 'PrimaryFieldId'>): boolean {
  return isCalculated(field) || field.PrimaryFieldId !== undefined;
}

/** Kinds whose values nobody writes: they follow from others. */
export function isReadOnlyKind(field: Pick<Field, 'FieldTypeKind' | 'PrimaryFieldId' | 'CountRelated'>): boolean {
  return isDerived(field) || field.FieldTypeKind === 12 || field.CountRelated === true;
}

export function isMultiple(field: Field): boolean {
  return field.FieldTypeKind === 15 || field.AllowMultipleValues === true;
}

export function isIndexable(field: Field): boolean {
  return kindOf(field.FieldTypeKind)?.indexable === true && !isMultiple(field);
}

/** Neither filterable nor sortable, as recorded: long text and computed values (not calculated ones). */
export function isFilterable(field: Field): boolean {
  return !['longText', 'none'].includes(valueTypeOf(field));
}

export function isSortable(field: Field): boolean {
  return isFilterable(field) && !isMultiple(field) && field.FieldTypeKind !== 15;
}
