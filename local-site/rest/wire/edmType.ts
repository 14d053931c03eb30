import { isComplex, isValueList, type PropertyValue } from '../entity';

/** The type OData gives a value, e.g. `Edm.Int32`. */
export function edmType(value: PropertyValue): string {
  if (value === null) return 'Edm.Null';
  if (typeof value === 'string') return 'Edm.String';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  return isComplex(value) ? value.complexType : isValueList(value) ? `Collection(${value.itemType})` : 'Edm.Null';
}
