import type { Node } from './tree/node';

/** A value of a property. Times are strings already, in the form the property is known to have. */
export type PropertyValue = string | number | boolean | null | ComplexValue | ValueList;

/** A value with members, e.g. `SP.ResourcePath`. */
export interface ComplexValue {
  readonly complexType: string;
  readonly members: Readonly<Record<string, PropertyValue>>;
}

/** Several values of one type, e.g. `Edm.String`. */
export interface ValueList {
  readonly itemType: string;
  readonly values: readonly PropertyValue[];
}

export type Properties = Readonly<Record<string, PropertyValue>>;

/** Anything the service shows, before a metadata level is chosen. */
export interface Entity {
  /** E.g. `SP.List`. */
  readonly type: string;
  /** Entity set of the metadata address, e.g. `SP.ApiData.Lists`. */
  readonly set: string;
  /** Address below `_api/`, e.g. `Web/Lists(guid'…')`. */
  readonly editLink: string;
  /** Only where `odata.id` is not the address itself. */
  readonly id?: string;
  readonly etag?: string;
  /** Shown unless a selection says otherwise, in this order. */
  readonly properties: Properties;
  /** Shown only when selected by name. */
  readonly onSelect: Readonly<Record<string, () => PropertyValue>>;
  /** Names that can be expanded. */
  readonly navigation: readonly string[];
  /** What an expanded name leads to; undefined for null. */
  readonly open: (name: string) => Node | undefined;
  /** For entities of which many are alike: a selection is then looked up once, and only what is selected is worked out. */
  readonly alike?: AlikeEntity;
  /** Lookup columns lead one step and must say which of its fields are wanted; not every field is reached. */
  readonly lookup?: (name: string) => { readonly reaches: (property: string) => boolean } | undefined;
}

/** An entity as one of many that have the same names. */
export interface AlikeEntity {
  /** The same object for all that have the same names, selected ones included. */
  readonly form: object;
  /** The value of one property, named as it is spelled there. */
  readonly only: (name: string) => PropertyValue;
}

export function isComplex(value: PropertyValue): value is ComplexValue {
  return typeof value === 'object' && value !== null && 'complexType' in value;
}

export function isValueList(value: PropertyValue): value is ValueList {
  return typeof value === 'object' && value !== null && 'itemType' in value;
}

export const complex = (complexType: string, members: ComplexValue['members']): ComplexValue => ({ complexType, members });
export const strings = (values: readonly string[]): ValueList => ({ itemType: 'Edm.String', values });
export const resourcePath = (path: string): ComplexValue => complex('SP.ResourcePath', { DecodedUrl: path });
