import { setTimeout as wait } from 'node:timers/promises';
import type { Account, RequestHandler, SiteRequest, SiteResponse } from './contracts';
import { refuseCaller } from './callerRules';
import type { Directory } from './directory';
import type { Faults } from './faults';
import { identify } from './identify';
import type { IncomingRequest, Responder } from './listen';
import { plainText } from './plainText';
import { BodyTooLarge } from './readBody';

export interface ResponderOptions {
  /** Known only once the site listens. */
  readonly port: () => number;
  readonly extraHosts: readonly string[];
  readonly directory: Directory;
  readonly defaultAccount: Account;
  readonly faults: Faults;
  readonly handlers: readonly RequestHandler[];
}

/** The way of every request: the site's own rules, who asks, ordered faults, then the handlers in turn. */
export function createResponder(options: ResponderOptions): Responder {
  return async incoming => {
    const refusal = refuseCaller(incoming.headers, { port: options.port(), extraHosts: options.extraHosts });
    if (refusal) return refusal;
    const url = absoluteUrl(incoming);
    if (!url) return plainText(400, 'Bad Request');
    const identity = identify(incoming.headers, url.pathname, options.directory, options.defaultAccount);
    if (identity === 'unknown') return plainText(401, 'Unauthorized: nobody has this login');
    const request: SiteRequest = { method: incoming.method, url, headers: incoming.headers, body: incoming.body, ...identity };
    return isApi(url) ? withFaults(request, options) : offer(request, options.handlers);
  };
}

async function withFaults(request: SiteRequest, { faults, handlers }: ResponderOptions): Promise<SiteResponse | undefined> {
  if (faults.latency > 0) await wait(faults.latency);
  if (faults.throttle && faults.throttle.requests > 0) {
    faults.throttle.requests -= 1;
    const { status, retryAfterSeconds } = faults.throttle;
    const headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8' };
    if (retryAfterSeconds !== undefined) headers['Retry-After'] = String(retryAfterSeconds);
    return { status, headers, body: status === 429 ? 'Too Many Requests' : 'Service Unavailable' };
  }
  const response = await offer(request, handlers);
  if (faults.lostResponses > 0 && request.method !== 'GET' && !/\/contextinfo$/i.test(request.url.pathname)) {
    faults.lostResponses -= 1;
    return undefined;
  }
  return response;
}

async function offer(request: SiteRequest, handlers: readonly RequestHandler[]): Promise<SiteResponse> {
  try {
    for (const handler of handlers) {
      const response = await handler(request);
      if (response) return response;
    }
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    return plainText(413, 'Payload Too Large');
  }
  return plainText(404, 'Not Found');
}

function absoluteUrl(incoming: IncomingRequest): URL | undefined {
  try {
    // A target in absolute form may name another host than the one checked; only its path counts.
    const { pathname, search } = new URL(incoming.target, `http://${incoming.headers.host}`);
    const path = incoming.target.startsWith('//') ? incoming.target : `${pathname}${search}`;
    return new URL(`http://${incoming.headers.host}${path}`);
  } catch {
    return undefined;
  }
}

function isApi(url: URL): boolean {
  return /\/_api(\/|$)/i.test(url.pathname);
}
