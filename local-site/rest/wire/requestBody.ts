import { refusals } from '../refusals';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The body of a call, read when a handler wants it. */
export interface RequestBody {
  readonly bytes: Buffer;
  /** The body as an object; an empty body is an empty object. Refuses anything else with 400. */
  readonly json: () => JsonObject;
  /** A member by its name, without regard to case. */
  readonly member: (name: string) => Json | undefined;
  /** True when it came as `application/json;odata=verbose`: such bodies name their type. */
  readonly verbose: boolean;
}

export function requestBody(bytes: Buffer, contentType: string): RequestBody {
  let parsed: JsonObject | undefined;
  const json = (): JsonObject => (parsed ??= parse(bytes));
  return {
    bytes,
    json,
    member: name => Object.entries(json()).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1],
    verbose: /odata\s*=\s*verbose/i.test(contentType)
  };
}

/** Bytes that are no UTF-8 are refused rather than stored as question marks; a byte order mark is skipped. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): JsonObject {
  let value: Json;
  try {
    const text = utf8.decode(bytes).trim();
    if (text === '') return {};
    value = JSON.parse(text) as Json;
  } catch {
    throw refusals.badRequest('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (!isObject(value)) throw refusals.badRequest('Invalid JSON. An unexpected token was found: an object was expected.');
  return value;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An array, also in its verbose form `{ results: […] }`; undefined for anything else. */
export function arrayOf(value: Json | undefined): readonly Json[] | undefined {
  if (Array.isArray(value)) return value as readonly Json[];
  return isObject(value) && Array.isArray(value.results) ? (value.results as readonly Json[]) : undefined;
}

/**
 * The properties of an entity body. A verbose body must carry `__metadata.type` (one of `types` where any are
 * given), any other must not.
 */
export function entityProperties(body: RequestBody, types: readonly string[] = []): JsonObject {
  const { __metadata: metadata, ...properties } = body.json();
  if (!body.verbose) {
    if (metadata !== undefined) throw refusals.unknownBodyProperty('__metadata', types[0] ?? 'SP.ClientObject');
    return properties;
  }
  const type = isObject(metadata) ? metadata.type : undefined;
  if (typeof type !== 'string') {
    throw refusals.badRequest('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');
  }
  if (types.length > 0 && !types.some(known => known.toLowerCase() === type.toLowerCase())) {
    throw refusals.badRequest(`A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`);
  }
  return properties;
}
