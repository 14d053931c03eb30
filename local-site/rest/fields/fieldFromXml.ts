import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';
import { childOf, parseXml, type XmlElement } from '../xml/parseXml';
import { kindOfType } from './fieldKinds';
import { newField } from './newField';

/** A column from `createfieldasxml`. The internal name is settled by the caller; `Name` is only a hint. */
export function fieldFromXml(schemaXml: string): { field: Field; nameHint: string | undefined } {
  const element = parseXml(schemaXml);
  if (!element || element.name !== 'Field') throw refusals.operationRefused('The field schema is not valid XML.');
  const { attributes } = element;
  const kind = kindOfType(attributes.Type ?? '');
  if (!kind) throw refusals.operationRefused(`Field type ${attributes.Type ?? ''} is not installed properly. Go to the list settings page to delete this field.`);
  const title = attributes.DisplayName ?? attributes.Name;
  if (!title) throw refusals.operationRefused('The field schema has no DisplayName.');
  const id = /^\{?([0-9a-f-]{36})\}?$/i.exec(attributes.ID ?? '')?.[1].toLowerCase();
  const settings: Partial<Field> = { ...settingsOf(element, kind.kind), ...(id === undefined ? {} : { Id: id }) };
  return { field: newField(kind.kind, attributes.Name ?? title, title, settings), nameHint: attributes.Name };
}

function settingsOf(element: XmlElement, kind: number): Partial<Field> {
  const { attributes } = element;
  const flag = (name: string): boolean | undefined => (attributes[name] === undefined ? undefined : attributes[name].toUpperCase() === 'TRUE');
  const number = (name: string): number | undefined => (attributes[name] === undefined ? undefined : Number(attributes[name]));
  const choices = childOf(element, 'CHOICES')?.children.map(choice => choice.text);
  const validation = childOf(element, 'Validation');
  const settings: Partial<Field> = {
    Description: attributes.Description, Group: attributes.Group, Required: flag('Required'), Hidden: flag('Hidden'),
    ReadOnlyField: flag('ReadOnly'), Indexed: flag('Indexed'), EnforceUniqueValues: flag('EnforceUniqueValues'),
    DefaultValue: childOf(element, 'Default')?.text, ValidationFormula: validation?.text, ValidationMessage: validation?.attributes.Message,
    MaxLength: number('MaxLength'), NumberOfLines: number('NumLines'), RichText: flag('RichText'), AppendOnly: flag('AppendOnly'),
    UnlimitedLengthInDocumentLibrary: flag('UnlimitedLengthInDocumentLibrary'), MinimumValue: number('Min'), MaximumValue: number('Max'),
    Choices: choices, FillInChoice: flag('FillInChoice'), DisplayFormat: formatOf(attributes.Format, kind),
    EditFormat: kind === 6 && attributes.Format === 'RadioButtons' ? 1 : undefined,
    AllowMultipleValues: flag('Mult'), LookupList: attributes.List, LookupField: attributes.ShowField,
    SelectionMode: attributes.UserSelectionMode === undefined ? undefined : attributes.UserSelectionMode === 'PeopleAndGroups' ? 1 : 0,
    Formula: childOf(element, 'Formula')?.text
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<Field>;
}

function formatOf(format: string | undefined, kind: number): number | undefined {
  if (format === undefined) return undefined;
  if (kind === 4) return format === 'DateOnly' ? 0 : 1;
  return kind === 11 ? (format === 'Image' ? 1 : 0) : undefined;
}
