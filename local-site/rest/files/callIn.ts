import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { accessOf } from '../security/access';
import { findCaller } from '../security/caller';
import { Permission } from '../security/permission';
import { pathOfUrl } from '../wire/pathOfUrl';
import { trimEnd } from '../wire/trimEnd';

/** A path with the call in its own web: the same person, by what that person may do there. */
export interface PlaceOfPath {
  readonly path: string;
  readonly call: Call;
}

/**
 * Where an address or server-relative path leads, also in another web or site here. `decoded` tells that percent
 * signs are letters of the name (`DecodedUrl`); other hosts are refused.
 */
export function placeOf(given: string, decoded: boolean, call: Call): PlaceOfPath {
  const path = trimEnd(serverRelative(given, decoded, call), '/');
  const web = call.store.webs.containing(path);
  if (!web) throw refusals.badServerRelativeUrl();
  return { path, call: callIn(web, call) };
}

function callIn(web: Web, call: Call): Call {
  if (web.id === call.web.id) return call;
  const site = call.store.webs.site(web.siteId);
  if (!site) throw refusals.pathMissing();
  const caller = site.id === call.site.id ? call.caller : findCaller(call, site.id, call.account);
  const access = accessOf(caller, site.id, call.permissions);
  access.demand(web.scopeId, Permission.open);
  return { ...call, site, web, caller, access };
}

function serverRelative(given: string, decoded: boolean, { origin, web }: Call): string {
  const [, host, rest] = /^(https?:\/\/[^/]+)(\/.*)$/i.exec(given) ?? [];
  if (host === undefined) return given.startsWith('/') ? given : `${web.path}/${given}`;
  if (host.toLowerCase() !== origin.toLowerCase()) throw refusals.badServerRelativeUrl();
  return decoded ? rest : pathOfUrl(given);
}
