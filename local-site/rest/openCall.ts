import type { Call, Service } from './call';
import { parseQueryOptions } from './odata/queryOptions';
import { publishDuePages } from './pages/schedulePage';
import { refusals } from './refusals';
import type { ApiRequest } from './restHandler';
import { accessOf } from './security/access';
import { findCaller } from './security/caller';
import { Permission } from './security/permission';
import { removeExpiredLinks } from './sharing/sharingLinks';
import { isoTime } from './time/siteTime';
import type { Verb } from './tree/node';
import { requestBody } from './wire/requestBody';

/** Finds web and caller, checks digest and the right to open the web, and reads the options: then handlers may act. */
export function openCall(request: ApiRequest, webPath: string, service: Service): Call {
  const { store, digests, permissions } = service;
  publishDuePages(service);
  const { account, headers, url } = request;
  const isContextInfo = /\/contextinfo\/?$/i.test(url.pathname);
  // Clients ask for it behind the address of any file or folder, to learn which web that is in. Evidence: [C] PnPjs fileFromAbsolutePath.
  const web = isContextInfo ? store.webs.containing(webPath) : store.webs.byPath(webPath);
  const site = web && store.webs.site(web.siteId);
  if (!web || !site) throw refusals.pathMissing();
  if (!account) throw refusals.accessDenied();
  const verb = verbOf(request);
  const needsDigest = verb !== 'GET' && request.identifiedBy !== 'bearer' && !isContextInfo && request.digestChecked !== true;
  const digest = needsDigest ? digests.check(headers['x-requestdigest'], web.id, account.login) : 'good';
  if (digest !== 'good') throw refusals.badDigest(digest === 'expired');
  const now = isoTime(service.clock.now());
  removeExpiredLinks(service, now);
  const caller = findCaller(service, site.id, account);
  const access = accessOf(caller, site.id, permissions);
  if (!isContextInfo) access.demand(web.scopeId, Permission.open);
  return {
    ...service, site, web, account, caller, access, verb, url,
    origin: url.origin,
    query: parseQueryOptions(url.searchParams),
    body: requestBody(request.bytes, headers['content-type'] ?? ''),
    ifMatch: headers['if-match'],
    fourthVersion: headers['odata-version']?.startsWith('4') === true,
    confirmedAddress: request.confirmedAddress,
    now
  };
}

const TUNNELLED: Readonly<Record<string, Verb>> = { MERGE: 'MERGE', PATCH: 'MERGE', PUT: 'PUT', DELETE: 'DELETE' };

/** The verb meant: updates and deletes travel in POST with `X-HTTP-Method`. */
function verbOf({ method, headers, url }: ApiRequest): Verb {
  const upper = method.toUpperCase();
  if (upper === 'GET' || upper === 'HEAD') return 'GET';
  const tunnelled = upper === 'POST' ? headers['x-http-method']?.toUpperCase() : upper;
  if (tunnelled === undefined || tunnelled === 'POST') return 'POST';
  const verb = TUNNELLED[tunnelled];
  if (!verb) throw refusals.wrongMethod(tunnelled, url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
  return verb;
}
