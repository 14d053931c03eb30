import type { Field } from '../../storage/fields';
import { isMultiple } from '../fields/fieldKinds';

/** A column as forms know it. */
export type FormField = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Members in the order of a form of the real service (public samples of it): those of every column, then those of its kind. */
export function formField(field: Field): FormField {
  const { DefaultValue: preset } = field;
  return {
    Id: field.Id, Title: field.Title, InternalName: field.InternalName, StaticName: field.InternalName, Hidden: field.Hidden, IMEMode: null,
    Name: field.InternalName, Required: field.Required, Direction: 'none', FieldType: field.TypeAsString, Description: field.Description,
    ReadOnlyField: field.ReadOnlyField, IsAutoHyperLink: field.FieldTypeKind === 2, Type: field.TypeAsString, DefaultValue: preset,
    DefaultValueTyped: field.FieldTypeKind === 8 && preset !== null ? preset === '1' : preset, ...ofKind(field)
  };
}

function ofKind(field: Field): FormField {
  switch (field.FieldTypeKind) {
    case 2:
      return { MaxLength: field.MaxLength ?? 255 };
    case 3:
      return { NumberOfLines: field.NumberOfLines ?? 6, RichText: field.RichText ?? false, AppendOnly: field.AppendOnly ?? false };
    case 4:
      return { DisplayFormat: field.DisplayFormat ?? 1 };
    case 6:
    case 15:
      return { FillInChoice: field.FillInChoice ?? false, MultiChoices: field.Choices ?? [], Choices: field.Choices ?? [], FormatType: field.EditFormat ?? 0 };
    case 7:
      return { DependentLookup: false, AllowMultipleValues: isMultiple(field), BaseDisplayFormUrl: '', LookupListId: field.LookupList ?? '' };
    case 9:
    case 10:
      return { ShowAsPercentage: field.ShowAsPercentage ?? false };
    case 11:
      return { DisplayFormat: field.DisplayFormat ?? 0 };
    case 20:
      return {
        DependentLookup: false, AllowMultipleValues: isMultiple(field), Presence: true, WithPicture: false, DefaultRender: true, WithPictureDetail: false,
        EntitySeparator: ';', PictureOnly: false, PictureSize: null, SharePointGroupID: 0, PrincipalAccountType: field.SelectionMode === 0 ? 'User' : 'User,SecGroup,SPGroup',
        SearchPrincipalSource: 15, ResolvePrincipalSource: 15, UserNoQueryPermission: false
      };
    default:
      return {};
  }
}
