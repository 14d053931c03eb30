import type { Field } from '../../storage/fields';
import { strings, type Entity, type PropertyValue } from '../entity';
import { entityPropertyName } from './encodeName';
import { isFilterable, isSortable, kindOf } from './fieldKinds';
import { fieldSchemaXml } from './fieldSchemaXml';
import type { FieldOwner } from './fieldsKind';

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** `SP.Field` and its kinds, properties in recorded order; those of the kind come last. */
export function fieldEntity(field: Field, owner: FieldOwner): Entity {
  const kind = kindOf(field.FieldTypeKind);
  const link = owner.list ? `Web/Lists(guid'${owner.list.id}')` : 'Web';
  return {
    type: kind?.odata ?? 'SP.Field', set: 'SP.ApiData.Fields', editLink: `${link}/Fields(guid'${field.Id}')`,
    properties: {
      AutoIndexed: false, CanBeDeleted: field.CanBeDeleted, ClientSideComponentId: NO_GUID, ClientSideComponentProperties: null,
      ClientValidationFormula: null, ClientValidationMessage: null, CustomFormatter: field.CustomFormatter, DefaultFormula: null,
      DefaultValue: field.DefaultValue, Description: field.Description, Direction: 'none', EnforceUniqueValues: field.EnforceUniqueValues,
      EntityPropertyName: entityPropertyName(field.InternalName), Filterable: isFilterable(field), FromBaseType: field.FromBaseType,
      Group: field.Group, Hidden: field.Hidden, Id: field.Id, Indexed: field.Indexed, IndexStatus: field.Indexed ? 1 : 0,
      InternalName: field.InternalName, IsModern: false, JSLink: field.JSLink, PinnedToFiltersPane: false,
      ReadOnlyField: field.ReadOnlyField, Required: field.Required, SchemaXml: fieldSchemaXml(field, owner.id),
      Scope: owner.list?.root ?? owner.web.path, Sealed: field.Sealed, ShowInFiltersPane: 0, Sortable: isSortable(field),
      StaticName: field.InternalName, Title: field.Title, FieldTypeKind: field.FieldTypeKind, TypeAsString: field.TypeAsString,
      TypeDisplayName: kind?.display ?? '', TypeShortDescription: kind?.display ?? '', ValidationFormula: field.ValidationFormula,
      ValidationMessage: field.ValidationMessage, ...ofKind(field)
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}

function ofKind(field: Field): Record<string, PropertyValue> {
  switch (field.FieldTypeKind) {
    case 2:
      return { MaxLength: field.MaxLength ?? 255 };
    case 3:
      return {
        AllowHyperlink: field.AllowHyperlink ?? false, AppendOnly: field.AppendOnly ?? false, NumberOfLines: field.NumberOfLines ?? 6,
        RestrictedMode: field.RestrictedMode ?? true, RichText: field.RichText ?? false,
        UnlimitedLengthInDocumentLibrary: field.UnlimitedLengthInDocumentLibrary ?? false
      };
    case 4:
      return { DateTimeCalendarType: field.DateTimeCalendarType ?? 0, DisplayFormat: field.DisplayFormat ?? 1, FriendlyDisplayFormat: field.FriendlyDisplayFormat ?? 0 };
    case 6:
      return { FillInChoice: field.FillInChoice ?? false, Mappings: null, Choices: strings(field.Choices ?? []), EditFormat: field.EditFormat ?? 0 };
    case 7:
    case 20:
      return { ...lookupProperties(field), ...(field.FieldTypeKind === 20 ? personProperties(field) : { UnlimitedLengthInDocumentLibrary: false }) };
    case 9:
    case 10:
      return {
        CommaSeparator: true, CustomUnitName: null, CustomUnitOnRight: true, DisplayFormat: field.DisplayFormat ?? -1,
        MaximumValue: field.MaximumValue ?? 0, MinimumValue: field.MinimumValue ?? 0, ShowAsPercentage: field.ShowAsPercentage ?? false, Unit: ''
      };
    case 11:
      return { DisplayFormat: field.DisplayFormat ?? 0 };
    case 15:
      return { FillInChoice: field.FillInChoice ?? false, Mappings: null, Choices: strings(field.Choices ?? []) };
    case 17:
      return { CurrencyLocaleId: 1033, DateFormat: 0, DisplayFormat: -1, Formula: field.Formula ?? '', OutputType: field.OutputType ?? 2, ShowAsPercentage: false };
    default:
      return {};
  }
}

function lookupProperties(field: Field): Record<string, PropertyValue> {
  return {
    AllowMultipleValues: field.AllowMultipleValues ?? false, DependentLookupInternalNames: strings([]), IsDependentLookup: false,
    IsRelationship: true, LookupField: field.LookupField ?? 'Title', LookupList: field.LookupList ?? '',
    LookupWebId: field.LookupWebId || NO_GUID, PrimaryFieldId: null, RelationshipDeleteBehavior: field.RelationshipDeleteBehavior ?? 0
  };
}

function personProperties(field: Field): Record<string, PropertyValue> {
  return { AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: field.SelectionMode ?? 0, UserDisplayOptions: null };
}
