import type { RequestHandler, SiteResponse } from './contracts';
import { noFaults, type Faults } from './faults';
import type { SiteClock } from './siteClock';

/** What test control steers. */
export interface Controlled {
  readonly clock: SiteClock;
  readonly faults: Faults;
  setThreshold(rows: number): void;
  setSearchLag(seconds: number): void;
  /** False when no web has the path. */
  setRegion(region: Region): boolean;
  /** Sends the webhook notifications that are due and waits for their answers. */
  sendNotifications(): Promise<void>;
}

/** Locale and time zone of a web: over REST they can only be read, as in the real service. */
export interface Region {
  /** Server-relative path of the web. */
  readonly web: string;
  readonly localeId?: number;
  readonly timeZoneId?: number;
}

/** One order; several may come in one body. All optional. */
interface Orders {
  clock?: string;
  advanceSeconds?: number;
  threshold?: number;
  searchLagSeconds?: number;
  throttle?: Faults['throttle'] | null;
  lostResponses?: number;
  saveConflicts?: number;
  latency?: number;
  camlOverThreshold?: Faults['camlOverThreshold'];
  region?: Region;
  reset?: boolean;
}

/**
 * `POST /_local/control` with JSON orders; exists only with `--test-control`. Answers the time of the site's clock, when
 * the webhook notifications due by then are sent.
 */
export function controlEndpoint(controlled: Controlled): RequestHandler {
  return async request => {
    if (request.url.pathname !== '/_local/control') return undefined;
    if (request.method !== 'POST') return json(405, { error: 'Use POST' });
    const body = await request.body(65_536);
    let orders: Orders;
    try {
      orders = JSON.parse(body.toString('utf8')) as Orders;
    } catch {
      return json(400, { error: 'The body must be JSON' });
    }
    const unknown = Object.keys(orders).filter(name => !KNOWN.includes(name));
    if (unknown.length > 0) return json(400, { error: `Unknown order: ${unknown.join(', ')}` });
    if (orders.clock !== undefined && Number.isNaN(Date.parse(orders.clock))) return json(400, { error: 'clock must be an ISO time' });
    if (orders.region !== undefined && !controlled.setRegion(orders.region)) return json(400, { error: 'region.web must be the path of a web' });
    obey(orders, controlled);
    await controlled.sendNotifications();
    return json(200, { now: controlled.clock.now().toISOString() });
  };
}

const KNOWN: readonly string[] = [
  'clock', 'advanceSeconds', 'threshold', 'throttle', 'lostResponses', 'saveConflicts', 'latency', 'camlOverThreshold', 'region', 'searchLagSeconds', 'reset'
];

function obey(orders: Orders, { clock, faults, setThreshold, setSearchLag }: Controlled): void {
  if (orders.reset) Object.assign(faults, noFaults());
  if (orders.clock !== undefined) clock.set(new Date(orders.clock));
  if (orders.advanceSeconds !== undefined) clock.advance(orders.advanceSeconds * 1000);
  if (orders.threshold !== undefined) setThreshold(orders.threshold);
  if (orders.searchLagSeconds !== undefined) setSearchLag(orders.searchLagSeconds);
  if (orders.throttle !== undefined) faults.throttle = orders.throttle ?? undefined;
  if (orders.lostResponses !== undefined) faults.lostResponses = orders.lostResponses;
  if (orders.saveConflicts !== undefined) faults.saveConflicts = orders.saveConflicts;
  if (orders.latency !== undefined) faults.latency = orders.latency;
  if (orders.camlOverThreshold !== undefined) faults.camlOverThreshold = orders.camlOverThreshold;
}

function json(status: number, body: Readonly<Record<string, string>>): SiteResponse {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}
