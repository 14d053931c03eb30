import { refusals } from '../refusals';
import { isObject, type Json, type JsonObject } from '../wire/requestBody';
import type { Literal } from './arguments';

/**
 * An object given in an address, e.g. `@v1={"ViewXml":"<View />"}`; the service takes single quotes for double ones.
 * Undefined when none is given; anything else is refused with 400. Evidence: [C] applications and PnP controls.
 */
export function objectArgument(literal: Literal | undefined): JsonObject | undefined {
  if (literal === undefined) return undefined;
  const text = String(literal);
  const value = parsed(text) ?? (text.includes('"') ? undefined : parsed(text.replace(/'/g, '"')));
  if (!isObject(value)) throw refusals.badExpression(text);
  return value;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
