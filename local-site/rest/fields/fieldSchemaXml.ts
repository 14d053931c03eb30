import type { Field } from '../../storage/fields';
import { escapeXml } from '../xml/escapeXml';

/** `SchemaXml` as a created column shows it: the given settings plus SourceID and StaticName. */
export function fieldSchemaXml(field: Field, sourceId: string): string {
  const attributes: Record<string, string | number | boolean | undefined> = {
    Type: field.TypeAsString, DisplayName: field.Title, Name: field.InternalName, ID: `{${field.Id}}`, StaticName: field.InternalName,
    SourceID: `{${sourceId}}`, Required: yes(field.Required), Indexed: yes(field.Indexed), EnforceUniqueValues: yes(field.EnforceUniqueValues),
    Hidden: yes(field.Hidden), ReadOnly: yes(field.ReadOnlyField), Description: field.Description || undefined, Group: field.Group,
    MaxLength: field.MaxLength, NumLines: field.NumberOfLines, RichText: bool(field.RichText), AppendOnly: bool(field.AppendOnly),
    Format: formatOf(field), List: field.LookupList || undefined, ShowField: field.FieldTypeKind === 7 ? field.LookupField : undefined,
    Mult: yes(field.AllowMultipleValues), FillInChoice: bool(field.FillInChoice)
  };
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const choices = field.Choices && `<CHOICES>${field.Choices.map(choice => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>`;
  const preset = field.DefaultValue === null ? '' : `<Default>${escapeXml(field.DefaultValue)}</Default>`;
  const inner = preset + (choices ?? '');
  return inner === '' ? `<Field${written} />` : `<Field${written}>${inner}</Field>`;
}

/** Written only when it is so. */
function yes(value: boolean | undefined): string | undefined {
  return value ? 'TRUE' : undefined;
}

function bool(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'TRUE' : 'FALSE';
}

function formatOf(field: Field): string | undefined {
  if (field.FieldTypeKind === 4) return field.DisplayFormat === 0 ? 'DateOnly' : 'DateTime';
  if (field.FieldTypeKind === 6) return field.EditFormat === 1 ? 'RadioButtons' : 'Dropdown';
  if (field.FieldTypeKind === 11) return field.DisplayFormat === 1 ? 'Image' : 'Hyperlink';
  return undefined;
}
