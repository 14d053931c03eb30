import type { Field } from '../../storage/fields';
import { refusals } from '../refusals';
import { childOf, parseXml, type XmlElement } from '../xml/parseXml';
import { codecsOf } from './fieldAttributes';
import { kindOfType } from './fieldKinds';
import { newField } from './newField';

/** A column from its schema. The internal name is settled by the caller; `Name` is only a hint. */
export function fieldFromXml(schemaXml: string): { field: Field; nameHint: string | undefined } {
  const element = parseXml(schemaXml);
  if (!element || element.name !== 'Field') throw refusals.operationRefused('The field schema is not valid XML.');
  const { attributes } = element;
  const kind = kindOfType(attributes.Type ?? '');
  if (!kind) throw refusals.operationRefused(`Field type ${attributes.Type ?? ''} is not installed properly. Go to the list settings page to delete this field.`);
  const title = attributes.DisplayName ?? attributes.Name;
  if (!title) throw refusals.operationRefused('The field schema has no DisplayName.');
  const id = /^\{?([0-9a-f-]{36})\}?$/i.exec(attributes.ID ?? '')?.[1].toLowerCase();
  const several = /^(user|lookup)(multi)$/i.exec(attributes.Type);
  const settings = { ...settingsFrom(element, kind.kind), Attributes: attributes, ...(id ? { Id: id } : {}), ...(several ? { AllowMultipleValues: true } : {}) };
  // The schema's own type stays, also where `Mult` says that there are several values: recorded.
  const TypeAsString = several ? `${kind.type}Multi` : kind.type;
  return { field: { ...newField(kind.kind, '', title, settings), TypeAsString }, nameHint: attributes.Name };
}

/** What the schema's attributes and children say, by property. */
function settingsFrom(element: XmlElement, kind: number): Partial<Field> {
  const said: Partial<Record<keyof Field, unknown>> = {};
  for (const codec of codecsOf(kind)) {
    const text = element.attributes[codec.attribute];
    if (text !== undefined) said[codec.property] = codec.read(text);
  }
  const validation = childOf(element, 'Validation');
  const children: Partial<Field> = {
    DefaultValue: childOf(element, 'Default')?.text,
    DefaultFormula: childOf(element, 'DefaultFormula')?.text,
    Choices: childOf(element, 'CHOICES')?.children.map(choice => choice.text),
    Formula: childOf(element, 'Formula')?.text,
    ValidationFormula: validation?.text,
    ValidationMessage: validation?.attributes.Message
  };
  return Object.fromEntries(Object.entries({ ...said, ...children }).filter(([, value]) => value !== undefined)) as Partial<Field>;
}
