import type { SPFI } from '@pnp/sp';
import { connect } from '../adapters/sharepoint/connection/connect';

export interface SentRequest {
  /** Absolute address. */
  readonly url: string;
  /** Address below the web, e.g. `_api/web?$select=Title`. */
  readonly path: string;
  readonly init: RequestInit;
}

/** What the network does with a request: answers, or loses it. */
export type Reaction = Response | Error | ((request: SentRequest) => Response);

export interface ScriptedNetwork {
  readonly sp: SPFI;
  readonly sent: readonly SentRequest[];
  /** Milliseconds waited before requests were sent again; nobody really waits. */
  readonly waited: readonly number[];
}

const realFetch = globalThis.fetch;
const WEB = 'https://x.example/sites/a';

/** Lets the network react to one request after the other; one too many fails. Ends with {@link restoreNetwork}. */
export function scriptNetwork(...reactions: readonly Reaction[]): ScriptedNetwork {
  const rest = [...reactions];
  const sent: SentRequest[] = [];
  const waited: number[] = [];
  globalThis.fetch = async (url, init) => {
    const request = { url: String(url), path: decodeURIComponent(String(url).slice(WEB.length + 1)), init: init ?? {} };
    sent.push(request);
    const reaction = rest.shift() ?? new Error(`unexpected: ${request.path}`);
    if (reaction instanceof Error) {
      throw reaction;
    }
    return reaction instanceof Response ? reaction : reaction(request);
  };
  const sp = connect(WEB, 'me', async (milliseconds) => {
    waited.push(milliseconds);
  });
  return { sp, sent, waited };
}

export function restoreNetwork(): void {
  globalThis.fetch = realFetch;
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

export const spError = (status: number, code: string, message = ''): Response =>
  json({ 'odata.error': { code, message: { lang: 'en-US', value: message } } }, status);

export const empty = (status: number, headers: Record<string, string> = {}): Response => new Response('', { status, headers });

export const lost = (): Error => new TypeError('fetch failed');

/** A part of a batch's answer. */
export const part = (status: string, body: unknown): string =>
  `--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status}\r\nCONTENT-TYPE: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;

export const batchOf = (...parts: readonly string[]): Response => new Response(`${parts.join('')}--batchresponse_1--\r\n`);
