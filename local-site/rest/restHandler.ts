import { randomUUID } from 'node:crypto';
import type { RequestHandler, SiteRequest, SiteResponse } from '../http/contracts';
import { plainText } from '../http/plainText';
import { BodyTooLarge } from '../http/readBody';
import { reportError } from '../http/reportError';
import { answerBatch } from './batch/answerBatch';
import { isBatch } from './batch/isBatch';
import type { Service } from './call';
import { downloadFile, isFileAddress } from './files/downloadFile';
import { openCall } from './openCall';
import { Refusal } from './refusal';
import { refusals } from './refusals';
import { crawl } from './search/crawl';
import { resolve } from './tree/resolve';
import { serviceRoot } from './serviceRoot';
import { tokenizePath } from './tree/tokenizePath';
import { bodyLimit } from './wire/bodyLimit';
import { isAcceptable, levelOf } from './wire/level';
import { trimEnd } from './wire/trimEnd';
import { writeOutcome } from './wire/writeOutcome';
import { HandshakeNeeded, shakeHands } from './webhooks/handshake';
import { writeRefusal } from './wire/writeRefusal';

/** One request to the API, on its own or out of a batch; the batch has checked the digest. */
export interface ApiRequest extends Pick<SiteRequest, 'method' | 'url' | 'headers' | 'account' | 'identifiedBy'> {
  readonly bytes: Buffer;
  readonly digestChecked?: boolean;
  readonly confirmedAddress?: string;
}

const API = /^(.*?)\/_api(?:\/|$)(.*)$/i;

/** SharePoint's REST API over the store: `{web}/_api/…`. */
export function restHandler(service: Service): RequestHandler {
  return async request => {
    if (!API.test(request.url.pathname)) return undefined;
    const { method, url, headers, account, identifiedBy } = request;
    const limit = bodyLimit(request);
    try {
      const api: ApiRequest = { method, url, headers, account, identifiedBy, bytes: await request.body(limit.most) };
      return withServiceHeaders(await (isBatch(api) ? answerBatch(api, service) : answer(api, service)));
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      return withServiceHeaders(writeRefusal(limit.refuse(error), levelOf(headers)));
    }
  };
}

/** Library files by their own address; anything that is no file of a web is left to other handlers. */
export function fileHandler(service: Service): RequestHandler {
  return async request => {
    const { account, url } = request;
    if (!account || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    const path = decodePath(url.pathname);
    if (path === undefined || !isFileAddress(path, service.store)) return undefined;
    try {
      const web = service.store.webs.containing(path);
      if (!web) return undefined;
      return downloadFile(path, request.headers, openCall({ ...request, account, bytes: Buffer.alloc(0), digestChecked: true }, web.path, service));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.status === 404 ? undefined : plainText(error.status, error.message);
    }
  };
}

/** Answers one request. One that must first hear from a webhook's receiver is made again when it has. */
export async function answer(request: ApiRequest, service: Service): Promise<SiteResponse> {
  try {
    return answerAtOnce(request, service);
  } catch (error) {
    if (!(error instanceof HandshakeNeeded) || request.confirmedAddress !== undefined) throw error;
    try {
      await shakeHands(error.address);
    } catch (refused) {
      if (refused instanceof Refusal) return writeRefusal(refused, levelOf(request.headers));
      throw refused;
    }
    return answerAtOnce({ ...request, confirmedAddress: error.address }, service);
  } finally {
    if (request.method !== 'GET') service.notifier.changesMade();
  }
}

/** All or nothing in the store, refusals in SharePoint's form. */
export function answerAtOnce(request: ApiRequest, service: Service): SiteResponse {
  const level = levelOf(request.headers);
  const [, webPath, path] = API.exec(request.url.pathname) as RegExpExecArray;
  try {
    if (service.limits.searchLagSeconds > 0) service.store.db.transaction(() => crawl(service));
    return service.store.db.transaction(() => {
      const call = openCall(request, decodePath(webPath) ?? webPath, service);
      const segments = tokenizePath(path, request.url.searchParams);
      if (segments.length === 0) throw refusals.resourceMissing('_api');
      const outcome = resolve(serviceRoot, segments, call);
      const speaks = outcome.is === 'raw' || outcome.is === 'updated' || outcome.is === 'deleted' || isAcceptable(request.headers);
      if (!speaks) throw refusals.notAcceptable();
      return writeOutcome(outcome, level, call);
    });
  } catch (error) {
    if (error instanceof HandshakeNeeded) throw error;
    return writeRefusal(asRefusal(error), level);
  }
}

/** The same, or nothing for a request that must first hear from a webhook's receiver. */
export function answerUnlessWaiting(request: ApiRequest, service: Service): SiteResponse | undefined {
  try {
    return answerAtOnce(request, service);
  } catch (error) {
    if (error instanceof HandshakeNeeded) return undefined;
    throw error;
  }
}

/** What goes wrong for another reason is told on stderr; the caller learns nothing of it. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  reportError(error);
  return refusals.unexpected();
}

/** A path without its percent signs and trailing slashes; undefined when it is not well-formed. */
export function decodePath(path: string): string | undefined {
  try {
    return trimEnd(decodeURIComponent(path), '/');
  } catch {
    return undefined;
  }
}

/** Headers every answer of the real service carries. */
function withServiceHeaders(response: SiteResponse): SiteResponse {
  const id = randomUUID();
  return {
    ...response,
    headers: {
      'Cache-Control': 'private, max-age=0', SPRequestGuid: id, 'request-id': id, 'X-SharePointHealthScore': '1', SPClientServiceRequestDuration: '1',
      'X-MS-InvokeApp': '1; RequireReadOnly', MicrosoftSharePointTeamServices: '16.0.0.26614', ...response.headers
    }
  };
}
