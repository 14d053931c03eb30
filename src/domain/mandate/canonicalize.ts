import serialize from 'canonicalize';
import { cleanText } from './cleanText';

/** A value JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function cleaned(value: Json): Json {
  if (typeof value === 'string') {
    return cleanText(value);
  }
  if (Array.isArray(value)) {
    return value.map(cleaned);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [cleanText(key), cleaned(held)]));
  }
  return value;
}

/**
 * The one way to write a value as text: every string cleaned (see {@link cleanText}), then JSON as RFC 8785 says.
 * The same content gives the same text whatever the order of its keys or the form of its letters.
 * @throws Error for what JSON cannot hold (a function, NaN)
 */
export function canonicalize(content: object): string {
  const text = serialize(cleaned(content as Json));
  if (text === undefined) {
    throw new Error('The content cannot be written as JSON.');
  }
  return text;
}
