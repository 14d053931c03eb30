import type { Field } from '../../storage/fields';
import { isFilterable, isSortable, kindOf } from '../fields/fieldKinds';
import { shownColumn } from '../caml/camlColumn';

/** A column of a list's schema: flags are the text TRUE or FALSE. */
export type SchemaField = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The column a view names, `shown` being the one whose value it shows. */
export function schemaField(name: string, shown: Field): SchemaField {
  const link = shownColumn(name) !== name;
  const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');
  return {
    Name: name, RealFieldName: link ? shown.InternalName : name, DisplayName: shown.Title, ID: shown.Id, StaticName: shown.InternalName,
    FieldType: link ? 'Computed' : shown.TypeAsString, Type: link ? 'Computed' : shown.TypeAsString, FieldTitle: shown.Title,
    FromBaseType: flag(shown.FromBaseType), Filterable: flag(isFilterable(shown)), Sortable: flag(isSortable(shown)), Groupable: flag(isSortable(shown)),
    ReadOnly: flag(shown.ReadOnlyField), Required: flag(shown.Required), Hidden: flag(shown.Hidden), AllowGridEditing: flag(!shown.ReadOnlyField),
    role: kindOf(shown.FieldTypeKind)?.type ?? '', ariaLabel: shown.Title, CustomFormatter: shown.CustomFormatter ?? '',
    ...(shown.Choices ? { Choices: shown.Choices } : {}),
    ...(shown.FieldTypeKind === 4 ? { Format: shown.DisplayFormat === 0 ? 'DateOnly' : 'DateTime' } : {}),
    ...(shown.FieldTypeKind === 7 ? { LookupListId: shown.LookupList ?? '', DispFormUrl: '', AllowMultipleValues: shown.AllowMultipleValues === true } : {}),
    ...(shown.FieldTypeKind === 20 ? { HasUserLink: '1', DefaultRender: '1', AllowMultipleValues: shown.AllowMultipleValues === true } : {}),
    ...(shown.FieldTypeKind === 3 ? { RichText: flag(shown.RichText === true) } : {})
  };
}
