import { refusals } from '../refusals';
import { entityProperties, isObject, type Json, type JsonObject, type RequestBody } from './requestBody';

/** Types of properties, as the service's metadata document names them. Text may be null, nothing else. */
export type PropertyType = 'Edm.String' | 'Edm.Boolean' | 'Edm.Int32' | 'Edm.Guid' | 'Collection(Edm.Guid)' | 'SP.BasePermissions';

const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

const FITS: Readonly<Record<PropertyType, (value: Json) => boolean>> = {
  'Edm.String': value => value === null || typeof value === 'string',
  'Edm.Boolean': value => typeof value === 'boolean',
  'Edm.Int32': value => Number.isInteger(value),
  'Edm.Guid': value => typeof value === 'string' && GUID.test(value),
  'Collection(Edm.Guid)': value => value === null || Array.isArray(value) || (isObject(value) && Array.isArray(value.results)),
  'SP.BasePermissions': value => isObject(value) && /^\d+$/.test(String(value.High)) && /^\d+$/.test(String(value.Low))
};

/** The properties of an entity body: a name that cannot be set, or a value of another type, is refused with 400. */
export function typedProperties(body: RequestBody, type: string, types: Readonly<Record<string, PropertyType>>): JsonObject {
  const properties = entityProperties(body, [type]);
  for (const [name, value] of Object.entries(properties)) demandType(name, value, type, types);
  return properties;
}

/** Refuses a name that cannot be set, and a value of another type. */
export function demandType(name: string, value: Json, type: string, types: Readonly<Record<string, PropertyType>>): void {
  if (!Object.hasOwn(types, name)) throw refusals.unknownBodyProperty(name, type);
  if (!FITS[types[name]](value)) throw refusals.wrongType(types[name]);
}
