import { refusals } from '../refusals';
import type { Json, JsonObject } from './requestBody';

/** Names that say something about their neighbours: `@odata.type`, `odata.type`, `Choices@odata.type`. */
const ANNOTATION = /^odata\.|@odata\./;
/** Nothing the service takes is nested as deep. */
const DEEPEST = 64;

/**
 * A light body without its annotations, which clients written for SPHttpClient send at every level: `'@odata.type':
 * '#SP.List'`. Evidence: [C] SharePoint Framework samples; the form is that of OData's JSON format.
 */
export function withoutAnnotations(body: JsonObject): JsonObject {
  return stripped(body, 0) as JsonObject;
}

/** The type a light body names of itself, e.g. `SP.List`. */
export function annotatedType(body: JsonObject): string | undefined {
  const type = body['@odata.type'] ?? body['odata.type'];
  return typeof type === 'string' ? type.replace(/^#/, '') : undefined;
}

function stripped(value: Json, depth: number): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) throw refusals.tooComplex();
  if (Array.isArray(value)) return (value as readonly Json[]).map(element => stripped(element, depth + 1));
  const kept = Object.entries(value).filter(([name]) => !ANNOTATION.test(name));
  return Object.fromEntries(kept.map(([name, below]) => [name, stripped(below, depth + 1)]));
}
