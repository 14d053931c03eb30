import { setTimeout as wait } from 'node:timers/promises';
import type { Account, RequestHandler, SiteRequest, SiteResponse } from './contracts';
import { refuseCaller } from './callerRules';
import type { Directory } from './directory';
import { hits, type Faults } from './faults';
import { identify } from './identify';
import type { IncomingRequest, Responder } from './listen';
import { plainText } from './plainText';
import { BodyTooLarge } from './readBody';
import { throttled } from './throttled';

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
  const { url, method } = request;
  if (faults.latency && hits(faults.latency, url)) await wait(faults.latency.milliseconds);
  if (faults.throttle && hits(faults.throttle, url)) return throttled(faults.throttle);
  const response = await offer(request, handlers);
  const mayBeLost = faults.lostResponses?.path !== undefined || (method !== 'GET' && !/\/contextinfo$/i.test(url.pathname));
  return mayBeLost && hits(faults.lostResponses, url) ? undefined : response;
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
