import { isComplex, isValueList, type PropertyValue } from '../entity';
import type { Projection } from '../odata/project';

type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };
type JsonMembers = Record<string, JsonValue>;

/** A value at the light levels (nometadata, minimalmetadata and OData 4): plain JSON. */
function lightValue(value: PropertyValue): JsonValue {
  if (isValueList(value)) return value.values.map(lightValue);
  if (!isComplex(value)) return value;
  return Object.fromEntries(Object.entries(value.members).map(([name, member]) => [name, lightValue(member)]));
}

/** What stands before an entity's properties; `top` tells that it is the whole response. */
export type Preface = (projection: Projection, top: boolean) => JsonMembers;

export function lightEntity(projection: Projection, preface: Preface, top: boolean): JsonMembers {
  const members: JsonMembers = preface(projection, top);
  for (const [name, below] of projection.expanded) {
    members[name] = below === null ? null : isMany(below) ? below.map(one => lightEntity(one, preface, false)) : lightEntity(below, preface, false);
  }
  for (const [name, value] of projection.properties) members[name] = lightValue(value);
  return members;
}

/** A value at the verbose level: types are named, arrays stand in `results`. */
export function verboseValue(value: PropertyValue): JsonValue {
  if (isValueList(value)) {
    return { __metadata: { type: `Collection(${value.itemType})` }, results: value.values.map(verboseValue) };
  }
  if (!isComplex(value)) return value;
  const members = Object.entries(value.members).map(([name, member]) => [name, verboseValue(member)] as const);
  return { __metadata: { type: value.complexType }, ...Object.fromEntries(members) };
}

/** `uri` gives the full address of a path below `_api/`. */
export function verboseEntity(projection: Projection, uri: (path: string) => string): JsonMembers {
  const { entity } = projection;
  const address = uri(entity.editLink);
  const metadata: JsonMembers = { id: entity.id ?? address, uri: address };
  if (entity.etag !== undefined) metadata.etag = entity.etag;
  metadata.type = entity.type;
  const members: JsonMembers = { __metadata: metadata };
  for (const name of projection.deferred) members[name] = { __deferred: { uri: `${address}/${name}` } };
  for (const [name, below] of projection.expanded) {
    members[name] = below === null ? null
      : isMany(below) ? { results: below.map(one => verboseEntity(one, uri)) } : verboseEntity(below, uri);
  }
  for (const [name, value] of projection.properties) members[name] = verboseValue(value);
  return members;
}

export function isMany(below: Projection | readonly Projection[]): below is readonly Projection[] {
  return Array.isArray(below);
}

export { lightValue };
export type { JsonMembers };
