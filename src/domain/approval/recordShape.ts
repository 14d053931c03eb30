/** Says whether a stored value is what it should be. */
export type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any text that has a canonical form: half a surrogate pair has none. */
export const isText: Check = (value) => typeof value === 'string' && !/\p{Surrogate}/u.test(value);

/** A key as it stands in folder paths: no slash, space or control character. */
export const isKey: Check = (value) => typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value);

/** A body's key, or a relation to be resolved: `@mandator`. */
export const isBody: Check = (value) => typeof value === 'string' && isKey(value.replace(/^@/, ''));

/** A day that exists, as `YYYY-MM-DD`, or nothing. */
export const isDateOrEmpty: Check = (value) => {
  if (value === '') return true;
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** A web address, or nothing: it becomes a link, which must never be a script. */
export const isLinkOrEmpty: Check = (value) => value === '' || (isText(value) && /^https?:\/\/\S+$/i.test(String(value)));

/** SHA-256 in lower-case hexadecimal. */
export const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

export const isBoolean: Check = (value) => typeof value === 'boolean';

export const isOneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

export const isListOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

/** Exactly these properties, no more and no fewer: what is not known here must not carry meaning elsewhere. */
export const isExactly = (properties: Readonly<Record<string, Check>>): Check => {
  const names = Object.keys(properties);
  return (value) =>
    isObject(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.prototype.hasOwnProperty.call(value, name) && properties[name]?.(value[name]));
};

/** Any of these properties and no others. */
export const isSomeOf =
  (names: readonly string[], item: Check): Check =>
  (value) =>
    isObject(value) && Object.entries(value).every(([name, content]) => names.includes(name) && item(content));
