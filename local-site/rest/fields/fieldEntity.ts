import type { Field } from '../../storage/fields';
import { strings, type Entity, type PropertyValue } from '../entity';
import { entityPropertyName } from './encodeName';
import { shownFormula } from './fieldFormulas';
import { isFilterable, isSortable, kindOf } from './fieldKinds';
import type { FieldOwner } from './fieldOwner';
import { fieldSchemaXml } from './fieldSchemaXml';

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** `SP.Field` and its kinds, properties in recorded order; those of the kind come last. `fields` are the owner's columns. */
export function fieldEntity(field: Field, owner: FieldOwner, fields: readonly Field[]): Entity {
  const kind = kindOf(field.FieldTypeKind);
  const link = owner.list ? `Web/Lists(guid'${owner.list.id}')/Fields` : 'Web/AvailableFields';
  return {
    type: kind?.odata ?? 'SP.Field', set: 'SP.ApiData.Fields', editLink: `${link}(guid'${field.Id}')`,
    properties: {
      AutoIndexed: false, CanBeDeleted: field.CanBeDeleted, ClientSideComponentId: field.ClientSideComponentId ?? NO_GUID,
      ClientSideComponentProperties: field.ClientSideComponentProperties ?? null, ClientValidationFormula: null, ClientValidationMessage: null,
      CustomFormatter: field.CustomFormatter, DefaultFormula: field.DefaultFormula ?? null, DefaultValue: field.DefaultValue,
      Description: field.Description, Direction: 'none', EnforceUniqueValues: field.EnforceUniqueValues,
      EntityPropertyName: entityPropertyName(field.InternalName), Filterable: isFilterable(field), FromBaseType: field.FromBaseType,
      Group: field.Group, Hidden: field.Hidden, Id: field.Id, Indexed: field.Indexed, IndexStatus: field.Indexed ? 1 : 0,
      InternalName: field.InternalName, IsModern: false, JSLink: field.JSLink, PinnedToFiltersPane: field.PinnedToFiltersPane ?? false,
      ReadOnlyField: field.ReadOnlyField, Required: field.Required, SchemaXml: fieldSchemaXml(field, owner.id),
      Scope: owner.list?.root ?? owner.web.path, Sealed: field.Sealed, ShowInFiltersPane: field.ShowInFiltersPane ?? 0, Sortable: isSortable(field),
      StaticName: field.StaticName ?? field.InternalName, Title: field.Title, FieldTypeKind: field.FieldTypeKind, TypeAsString: field.TypeAsString,
      TypeDisplayName: kind?.display ?? '', TypeShortDescription: kind?.short ?? kind?.display ?? '', ValidationFormula: field.ValidationFormula && shownFormula(field.ValidationFormula, fields),
      ValidationMessage: field.ValidationMessage, ...ofKind(field, owner, fields)
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}

/** What a kind has besides, by recorded field definitions of every kind but Location and Image (unproven). */
function ofKind(field: Field, owner: FieldOwner, fields: readonly Field[]): Record<string, PropertyValue> {
  switch (field.FieldTypeKind) {
    case 2:
      return { MaxLength: field.MaxLength ?? 255 };
    case 3:
      return {
        AllowHyperlink: field.AllowHyperlink ?? false, AppendOnly: field.AppendOnly ?? false, IsLongHyperlink: false, NumberOfLines: field.NumberOfLines ?? 6,
        RestrictedMode: field.RestrictedMode ?? true, RichText: field.RichText ?? false,
        UnlimitedLengthInDocumentLibrary: field.UnlimitedLengthInDocumentLibrary ?? false, WikiLinking: false
      };
    case 4:
      return {
        DateTimeCalendarType: field.DateTimeCalendarType ?? 0, DateFormat: null, DisplayFormat: field.DisplayFormat ?? 1,
        FriendlyDisplayFormat: field.FriendlyDisplayFormat ?? 0, TimeFormat: null
      };
    case 6:
      return { ...choiceProperties(field), EditFormat: field.EditFormat ?? 0 };
    case 7:
      return { ...lookupProperties(field, fields), UnlimitedLengthInDocumentLibrary: field.UnlimitedLengthInDocumentLibrary ?? false };
    case 1:
    case 9:
      return numberProperties(field);
    case 10:
      return { ...numberProperties(field), CurrencyLocaleId: field.CurrencyLocaleId ?? 1033 };
    case 11:
      return { DisplayFormat: field.DisplayFormat ?? 0 };
    case 15:
      return choiceProperties(field);
    case 17:
      return {
        CurrencyLocaleId: field.CurrencyLocaleId ?? 1033, DateFormat: field.DateFormat ?? 0, DisplayFormat: field.DisplayFormat ?? -1,
        Formula: shownFormula(field.Formula ?? '', fields), OutputType: field.OutputType ?? 2, ShowAsPercentage: field.ShowAsPercentage ?? false
      };
    case 20:
      return { ...lookupProperties(field, fields), ...personProperties(field, owner) };
    default:
      return {};
  }
}

function choiceProperties(field: Field): Record<string, PropertyValue> {
  return { FillInChoice: field.FillInChoice ?? false, Mappings: null, Choices: strings(field.Choices ?? []) };
}

function numberProperties(field: Field): Record<string, PropertyValue> {
  return {
    CommaSeparator: true, CustomUnitName: null, CustomUnitOnRight: false, DisplayFormat: field.DisplayFormat ?? -1,
    MaximumValue: field.MaximumValue ?? 0, MinimumValue: field.MinimumValue ?? 0, ShowAsPercentage: field.ShowAsPercentage ?? false, Unit: null
  };
}

function lookupProperties(field: Field, fields: readonly Field[]): Record<string, PropertyValue> {
  const dependents = fields.filter(other => other.PrimaryFieldId === field.Id).map(other => other.InternalName);
  return {
    AllowMultipleValues: field.AllowMultipleValues ?? false, DependentLookupInternalNames: strings(dependents), IsDependentLookup: field.PrimaryFieldId !== undefined,
    IsRelationship: field.FieldTypeKind === 7 && (field.RelationshipDeleteBehavior ?? 0) !== 0, LookupField: field.LookupField ?? 'Title', LookupList: field.LookupList ?? '',
    LookupWebId: field.LookupWebId || NO_GUID, PrimaryFieldId: field.PrimaryFieldId ?? null, RelationshipDeleteBehavior: field.RelationshipDeleteBehavior ?? 0
  };
}

/** A person column is a lookup into the site's list of people; it names no column there unless told to. */
function personProperties(field: Field, { web }: FieldOwner): Record<string, PropertyValue> {
  return {
    LookupField: field.Attributes?.ShowField ?? '', LookupWebId: web.id, UnlimitedLengthInDocumentLibrary: false,
    AllowDisplay: field.AllowDisplay ?? true, Presence: field.Presence ?? true, SelectionGroup: field.SelectionGroup ?? 0, SelectionMode: field.SelectionMode ?? 0
  };
}
