import type { Aim, Faults, Latency, Throttle } from './faults';

/** Locale and time zone of a web: over REST they can only be read, as in the real service. */
export interface Region {
  /** Server-relative path of the web. */
  readonly web: string;
  readonly localeId?: number;
  readonly timeZoneId?: number;
}

/** Orders to test control; several may come in one body. All optional. */
export interface ControlOrders {
  /** ISO time; null sets the clock back to the machine's. */
  readonly clock?: string | null;
  readonly advanceSeconds?: number;
  readonly threshold?: number;
  readonly searchLagSeconds?: number;
  readonly throttle?: Throttle | null;
  /** A number is that many of the next writes. */
  readonly lostResponses?: number | Aim | null;
  readonly saveConflicts?: number;
  /** A number is milliseconds for every request. */
  readonly latency?: number | Latency | null;
  readonly camlOverThreshold?: Faults['camlOverThreshold'];
  readonly region?: Region;
  /** Ends every fault. */
  readonly reset?: boolean;
}

type Check = (value: unknown) => boolean;
type Members = Readonly<Record<string, unknown>>;

const isNumber: Check = value => typeof value === 'number' && Number.isFinite(value);
const isCount: Check = value => isNumber(value) && Number(value) >= 0;
const isFlag: Check = value => typeof value === 'boolean';
const isText: Check = value => typeof value === 'string';
const optional = (check: Check): Check => value => value === undefined || check(value);
const nullable = (check: Check): Check => value => value === null || check(value);
const either = (...checks: readonly Check[]): Check => value => checks.some(check => check(value));
const oneOf = (...known: readonly unknown[]): Check => value => known.includes(value);
const members = (checks: Readonly<Record<string, Check>>): Check => value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
  && Object.keys(value).every(name => Object.hasOwn(checks, name))
  && Object.entries(checks).every(([name, check]) => check((value as Members)[name]));

const aim = { requests: optional(isCount), path: optional(isText) };
const KNOWN: Readonly<Record<keyof ControlOrders, Check>> = {
  clock: nullable(value => isText(value) && !Number.isNaN(Date.parse(String(value)))),
  advanceSeconds: isNumber,
  threshold: isCount,
  searchLagSeconds: isCount,
  throttle: nullable(members({ ...aim, status: oneOf(429, 503), retryAfterSeconds: optional(isCount), page: optional(isFlag) })),
  lostResponses: either(isCount, nullable(members(aim))),
  saveConflicts: isCount,
  latency: either(isCount, nullable(members({ ...aim, milliseconds: isCount }))),
  camlOverThreshold: oneOf('partial', 'error'),
  region: members({ web: isText, localeId: optional(isNumber), timeZoneId: optional(isNumber) }),
  reset: isFlag
};

/** Reads the orders of a body, or says in a sentence what is wrong with them. */
export function readControlOrders(text: string): ControlOrders | string {
  let orders: unknown;
  try {
    orders = JSON.parse(text);
  } catch {
    return 'The body must be JSON';
  }
  if (typeof orders !== 'object' || orders === null || Array.isArray(orders)) return 'The body must be an object';
  for (const [name, value] of Object.entries(orders)) {
    if (!Object.hasOwn(KNOWN, name)) return `Unknown order: ${name}`;
    if (!KNOWN[name as keyof ControlOrders](value)) return `Wrong value of ${name}`;
  }
  return orders;
}
