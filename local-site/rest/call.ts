import type { Account, ComponentCatalogue } from '../http/contracts';
import type { Directory } from '../http/directory';
import type { Faults } from '../http/faults';
import type { DigestIssuer } from '../http/formDigest';
import type { SiteClock } from '../http/siteClock';
import type { SiteIds } from '../http/siteIds';
import type { Store } from '../storage/store';
import type { Site, Web } from '../storage/webs';
import type { QueryOptions } from './odata/queryOptions';
import type { Access } from './security/access';
import type { PermissionCache } from './security/permissionCache';
import type { Caller } from './security/caller';
import type { Verb } from './tree/node';
import type { Notifier } from './webhooks/notifier';
import type { RequestBody } from './wire/requestBody';

/** What stays the same between calls. */
export interface Service {
  readonly store: Store;
  readonly clock: SiteClock;
  readonly ids: SiteIds;
  readonly directory: Directory;
  readonly digests: DigestIssuer;
  readonly faults: Faults;
  readonly permissions: PermissionCache;
  readonly catalogue: ComponentCatalogue;
  readonly notifier: Notifier;
  /** List view threshold in rows; seconds after a change until a search finds it. */
  readonly limits: { threshold: number; searchLagSeconds: number };
}

/** One call: who asks, in which web, what. Every handler gets exactly this. */
export interface Call extends Service {
  readonly site: Site;
  readonly web: Web;
  readonly account: Account;
  readonly caller: Caller;
  readonly access: Access;
  /** Origin the caller used, e.g. `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** The address asked, with query. */
  readonly url: URL;
  readonly verb: Verb;
  readonly query: QueryOptions;
  readonly body: RequestBody;
  readonly ifMatch: string | undefined;
  /** Asked with `OData-Version: 4.0`. */
  readonly fourthVersion: boolean;
  /** A webhook receiver's address that has shaken hands for this call. */
  readonly confirmedAddress: string | undefined;
  /** The site's time at the start of the call, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: string;
}

/** Full address of the call's web. */
export function webUrl(call: Pick<Call, 'origin' | 'web'>): string {
  return call.origin + call.web.path;
}
