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

/** A day that exists, as `YYYY-MM-DD`. */
export const isDate: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** A day, or nothing. */
export const isDateOrEmpty: Check = (value) => value === '' || isDate(value);

/** A number of days or votes: whole, from 0. */
export const isCount: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** An account's login in lower case. */
export const isAccount: Check = (value) => isText(value) && value !== '' && value === String(value).toLowerCase().trim();

/** A web address, or nothing: it becomes a link, which must never be a script. */
export const isLinkOrEmpty: Check = (value) => value === '' || (isText(value) && /^https?:\/\/\S+$/i.test(String(value)));

/** SHA-256 in lower-case hexadecimal. */
export const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

export const isBoolean: Check = (value) => typeof value === 'boolean';

export const isTrue: Check = (value) => value === true;

export const isOneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

export const isListOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);

/** What may be left out. */
export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const ownOf = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;

/** Exactly these properties: what is not known here must not carry meaning elsewhere. */
export const isExactly = (properties: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(properties);
  const known = new Set(Object.keys(properties));
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => known.has(name)) &&
    checks.every(([name, check]) => check(ownOf(value, name)));
};

/** Any of these properties and no others. */
export const isSomeOf =
  (names: readonly string[], item: Check): Check =>
  (value) =>
    isObject(value) && Object.entries(value).every(([name, content]) => names.includes(name) && item(content));
