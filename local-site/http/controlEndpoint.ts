import type { RequestHandler, SiteResponse } from './contracts';
import { readControlOrders, type ControlOrders, type Region } from './controlOrders';
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

/**
 * `POST /_local/control` with JSON orders; exists only with `--test-control`. Answers the time of the site's clock, when
 * the webhook notifications due by then are sent.
 */
export function controlEndpoint(controlled: Controlled): RequestHandler {
  return async request => {
    if (request.url.pathname !== '/_local/control') return undefined;
    if (request.method !== 'POST') return json(405, { error: 'Use POST' });
    const orders = readControlOrders((await request.body(65_536)).toString('utf8'));
    if (typeof orders === 'string') return json(400, { error: orders });
    if (orders.region !== undefined && !controlled.setRegion(orders.region)) return json(400, { error: 'region.web must be the path of a web' });
    obey(orders, controlled);
    await controlled.sendNotifications();
    return json(200, { now: controlled.clock.now().toISOString() });
  };
}

function obey(orders: ControlOrders, { clock, faults, setThreshold, setSearchLag }: Controlled): void {
  if (orders.reset) Object.assign(faults, noFaults());
  if (orders.clock !== undefined) clock.set(orders.clock === null ? undefined : new Date(orders.clock));
  if (orders.advanceSeconds !== undefined) clock.advance(orders.advanceSeconds * 1000);
  if (orders.threshold !== undefined) setThreshold(orders.threshold);
  if (orders.searchLagSeconds !== undefined) setSearchLag(orders.searchLagSeconds);
  const { throttle, lostResponses, latency } = orders;
  if (throttle !== undefined) faults.throttle = throttle ?? undefined;
  if (lostResponses !== undefined) faults.lostResponses = typeof lostResponses === 'number' ? { requests: lostResponses } : lostResponses ?? undefined;
  if (latency !== undefined) faults.latency = typeof latency === 'number' ? { milliseconds: latency } : latency ?? undefined;
  if (orders.saveConflicts !== undefined) faults.saveConflicts = orders.saveConflicts;
  if (orders.camlOverThreshold !== undefined) faults.camlOverThreshold = orders.camlOverThreshold;
}

function json(status: number, body: Readonly<Record<string, string>>): SiteResponse {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}
