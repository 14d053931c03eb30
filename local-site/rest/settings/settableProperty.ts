import type { PropertyType } from '../wire/typedProperties';

export type SettingValue = string | number | boolean | null;

/** A property that can be set: its type, and what a new thing has. `onlyAsked`: shown when selected by name. */
export interface SettableProperty {
  readonly type: PropertyType;
  readonly initial: SettingValue;
  readonly onlyAsked?: true;
}

export const text = (initial: string | null = ''): SettableProperty => ({ type: 'Edm.String', initial });
export const flag = (initial = false): SettableProperty => ({ type: 'Edm.Boolean', initial });
export const number = (initial = 0): SettableProperty => ({ type: 'Edm.Int32', initial });
export const guid = (): SettableProperty => ({ type: 'Edm.Guid', initial: '00000000-0000-0000-0000-000000000000' });
export const asked = (property: SettableProperty): SettableProperty => ({ ...property, onlyAsked: true });

type Table = Readonly<Record<string, SettableProperty>>;

/** Names and types, as bodies are checked against. */
export function typesOf(table: Table): Readonly<Record<string, PropertyType>> {
  return Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, type]));
}

/** Properties shown only when selected by name. */
export function askedOf(table: Table, valueOf: (name: string) => SettingValue): Readonly<Record<string, () => SettingValue>> {
  return Object.fromEntries(Object.keys(table).filter(name => table[name].onlyAsked).map(name => [name, () => valueOf(name)]));
}
