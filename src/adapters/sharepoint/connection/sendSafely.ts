import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { Failure } from '../../../application/ports/failure';
import { kindOfResult } from './hresult';
import { errorBody } from './errorBody';

const ATTEMPTS = 4;
const LONGEST_WAIT_SECONDS = 30;

/** A request without an answer after this time is lost. */
const TIMEOUT_MILLISECONDS = 60_000;

/** Pauses for a number of milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

const realPause: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A read may be sent again whatever became of it; a batch is a read when it holds no changeset. */
const isRead = (url: string, init: RequestInit): boolean =>
  (init.method ?? 'GET').toUpperCase() === 'GET' ||
  (/\/_api\/\$batch$/i.test(url) && typeof init.body === 'string' && !init.body.includes('--changeset_'));

/** Seconds the server asks us to wait; undefined when it does not say. */
function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/**
 * How long to wait before sending again, in seconds; undefined when it must not be sent again. With
 * `Retry-After` the server has refused the call before doing anything, so that a write may be repeated too.
 */
function waitBefore(response: Response, read: boolean, attempt: number): number | undefined {
  const asked = retryAfter(response);
  if (response.status === 429 || (response.status === 503 && asked !== undefined)) {
    return asked ?? 2 ** attempt;
  }
  return read && (response.status === 503 || response.status === 504) ? 2 ** attempt : undefined;
}

async function hasStaleDigest(response: Response): Promise<boolean> {
  return response.status === 403 && kindOfResult(errorBody(await response.clone().text()).code) === 'expired';
}

/** A page instead of an answer: SharePoint's throttling page, or a sign-in page when the session has ended. */
function refusePage(url: string, response: Response): void {
  if (response.ok && /text\/html/i.test(response.headers.get('Content-Type') ?? '') && !/\$value$/i.test(url)) {
    const throttled = /throttle\.htm/i.test(response.url);
    throw new Failure(throttled ? 'throttled' : 'expired', `A page came instead of an answer: ${response.url}`);
  }
}

async function freshDigest(url: string): Promise<string> {
  const address = `${url.slice(0, url.indexOf('/_api/'))}/_api/contextinfo`;
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json;odata=nometadata' }
  });
  if (!response.ok) {
    throw new Failure('expired', `${response.status} at ${address}`);
  }
  return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
}

const lost = (error: unknown): Failure => new Failure('offline', error instanceof Error ? error.message : String(error));

/**
 * Sends requests in place of PnPjs's own sender, which repeats a write whose answer was lost. Waits as long as
 * the server asks when it throttles, repeats reads, and renews a form digest that has gone stale (the page has
 * stood open over the night, or another account has signed in).
 */
export function sendSafely(pause: Pause = realPause): TimelinePipe<Queryable> {
  let renewedDigest: string | undefined;

  const send = async (address: URL, init: RequestInit): Promise<Response> => {
    const url = address.toString();
    const read = isRead(url, init);
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const headers = new Headers(init.headers);
      if (renewedDigest !== undefined && headers.has('X-RequestDigest')) {
        headers.set('X-RequestDigest', renewedDigest);
      }
      let response: Response;
      try {
        response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
      } catch (error) {
        if (!read || attempt >= ATTEMPTS) {
          throw lost(error);
        }
        await pause(200 * 2 ** attempt);
        continue;
      }
      if (!renewed && headers.has('X-RequestDigest') && (await hasStaleDigest(response))) {
        renewedDigest = await freshDigest(url);
        renewed = true;
        continue;
      }
      const wait = waitBefore(response, read, attempt);
      if (wait === undefined || wait > LONGEST_WAIT_SECONDS || attempt >= ATTEMPTS) {
        refusePage(url, response);
        return response;
      }
      await pause(wait * 1000);
    }
  };

  return (instance) => {
    instance.on.send.replace(send);
    return instance;
  };
}
