import { isObject, type Json } from './json';

/** What a function computes from its arguments. @throws Error when an argument is none it takes */
type Compute = (...args: readonly Json[]) => Json;

function text(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function date(value: Json | undefined): Date {
  const time = new Date(text(value));
  if (Number.isNaN(time.getTime())) throw new Error(`${text(value)} is no time`);
  return time;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The few forms of dates the flows use; any other is an error, not a guess. */
function formatted(time: Date, form: string): string {
  const day = `${time.getUTCFullYear()}-${two(time.getUTCMonth() + 1)}-${two(time.getUTCDate())}`;
  if (form === 'yyyy-MM-dd') return day;
  if (form === 'yyyy-MM-ddTHH:mm:ssZ') return `${day}T${two(time.getUTCHours())}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}Z`;
  throw new Error(`The date form ${form} is not among those known`);
}

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

function inZone(value: Json | undefined, zone: Json | undefined, form: Json | undefined): string {
  if (zone !== 'W. Europe Standard Time' || form !== 'yyyy-MM-dd') throw new Error('Only days in W. Europe Standard Time are known');
  return swedishDay.format(date(value));
}

function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function list(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error('A list is wanted');
  return value;
}

const number = (value: Json | undefined): number => {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^-?\d+$/.test(value))) throw new Error(`${text(value)} is no whole number`);
  return Number(value);
};

const equal = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);
const truth = (value: Json | undefined): boolean => {
  if (typeof value !== 'boolean') throw new Error('A truth value is wanted');
  return value;
};

const later = (value: Json, milliseconds: number, form: Json): string => formatted(new Date(date(value).getTime() + milliseconds), text(form));
const HOUR = 3_600_000;

/** Functions that depend on nothing but their arguments. */
export const pureFunctions: Readonly<Record<string, Compute>> = {
  addDays: (value, days, form) => later(value, number(days) * 24 * HOUR, form),
  addHours: (value, hours, form) => later(value, number(hours) * HOUR, form),
  and: (...args) => args.every(truth),
  base64ToString: (value) => Buffer.from(text(value), 'base64').toString('utf8'),
  coalesce: (...args) => args.find((value) => value !== null) ?? null,
  concat: (...args) => args.map(text).join(''),
  contains: (within, value) => (Array.isArray(within) ? within.some((one: Json) => equal(one, value)) : text(within).includes(text(value))),
  convertFromUtc: (value, zone, form) => inZone(value, zone, form),
  dayOfWeek: (value) => date(value).getUTCDay(),
  empty: (value) => isEmpty(value),
  endsWith: (value, end) => text(value).toLowerCase().endsWith(text(end).toLowerCase()),
  equals: (one, other) => equal(one, other),
  first: (values) => list(values)[0] ?? null,
  greater: (one, other) => number(one) > number(other),
  if: (condition, yes, no) => (truth(condition) ? yes : no),
  int: (value) => number(value),
  join: (values, by) => list(values).map(text).join(text(by)),
  json: (value) => JSON.parse(text(value)) as Json,
  last: (values) => list(values)[list(values).length - 1] ?? null,
  length: (value) => (typeof value === 'string' ? value.length : list(value).length),
  /** Of texts: by their characters, as days in ISO form compare. */
  less: (one, other) => (typeof one === 'string' ? one < text(other) : number(one) < number(other)),
  not: (value) => !truth(value),
  or: (...args) => args.some(truth),
  replace: (value, old, by) => text(value).split(text(old)).join(text(by)),
  split: (value, by) => text(value).split(text(by)),
  startsWith: (value, start) => text(value).toLowerCase().startsWith(text(start).toLowerCase()),
  string: (value) => text(value),
  toLower: (value) => text(value).toLowerCase(),
  trim: (value) => text(value).trim(),
  uriComponent: (value) => encodeURIComponent(text(value)),
  uriPath: (value) => new URL(text(value)).pathname
};

/** Functions that read the run they stand in. */
export const runFunctions: readonly string[] = ['parameters', 'triggerBody', 'body', 'outputs', 'items', 'item', 'utcNow'];

export const isKnownFunction = (name: string): boolean => Object.hasOwn(pureFunctions, name) || runFunctions.includes(name);

/** A value within text. */
export const inText = text;
/** A time in one of the known forms. */
export const timeInForm = formatted;
