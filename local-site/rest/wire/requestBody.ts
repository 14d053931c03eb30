import { refusals } from '../refusals';
import { annotatedType, withoutAnnotations } from './annotations';

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
  /** The type a light body names of itself; undefined for most. */
  readonly type: () => string | undefined;
  /** True when it came as `application/json;odata=verbose`: such bodies name their type. */
  readonly verbose: boolean;
}

export function requestBody(bytes: Buffer, contentType: string): RequestBody {
  let parsed: Parsed | undefined;
  const read = (): Parsed => (parsed ??= parse(bytes));
  const json = (): JsonObject => read().body;
  return {
    bytes,
    json,
    type: () => read().type,
    member: name => Object.entries(json()).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1],
    verbose: /odata\s*=\s*verbose/i.test(contentType)
  };
}

/** Bytes that are no UTF-8 are refused rather than stored as question marks; a byte order mark is skipped. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

interface Parsed {
  readonly body: JsonObject;
  readonly type?: string;
}

function parse(bytes: Buffer): Parsed {
  let value: Json;
  let annotated: boolean;
  try {
    const text = utf8.decode(bytes).trim();
    if (text === '') return { body: {} };
    value = JSON.parse(text) as Json;
    annotated = text.includes('odata.');
  } catch {
    throw refusals.badRequest('Invalid JSON. A token was not recognized in the JSON content.');
  }
  if (!isObject(value)) throw refusals.badRequest('Invalid JSON. An unexpected token was found: an object was expected.');
  return annotated ? { body: withoutAnnotations(value), type: annotatedType(value) } : { body: value };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An array, also in its verbose form `{ results: […] }`; undefined for anything else. */
export function arrayOf(value: Json | undefined): readonly Json[] | undefined {
  if (Array.isArray(value)) return value as readonly Json[];
  return isObject(value) && Array.isArray(value.results) ? (value.results as readonly Json[]) : undefined;
}

/** The members of `parameters`, an object that tells what to make; its type, where it names one, is left out. */
export function creationParameters(body: RequestBody): JsonObject {
  const parameters = body.member('parameters');
  if (!isObject(parameters)) throw refusals.badRequest('The parameter parameters is missing.');
  const { __metadata: _, ...given } = parameters;
  return given;
}

/**
 * The properties of an entity body. A verbose body must carry `__metadata.type`, any other must not and may name its
 * type by annotation; it must be one of `types` where any are given.
 */
export function entityProperties(body: RequestBody, types: readonly string[] = []): JsonObject {
  const { __metadata: metadata, ...properties } = body.json();
  if (!body.verbose) {
    if (metadata !== undefined) throw refusals.unknownBodyProperty('__metadata', types[0] ?? 'SP.ClientObject');
    demandKnown(body.type(), types);
    return properties;
  }
  const type = isObject(metadata) ? metadata.type : undefined;
  if (typeof type !== 'string') {
    throw refusals.badRequest('An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');
  }
  demandKnown(type, types);
  return properties;
}

function demandKnown(type: string | undefined, types: readonly string[]): void {
  if (type === undefined || types.length === 0 || types.some(known => known.toLowerCase() === type.toLowerCase())) return;
  throw refusals.badRequest(`A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`);
}
