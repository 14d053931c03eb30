import type { DataFolder } from './dataFolder';
import type { Account, ComponentCatalogue, PageSource, RequestHandler, SecurityGroup } from './http/contracts';
import { accountEndpoint } from './http/accountEndpoint';
import { controlEndpoint } from './http/controlEndpoint';
import type { Region } from './http/controlOrders';
import { createDirectory } from './http/directory';
import { noFaults } from './http/faults';
import { createDigestIssuer } from './http/formDigest';
import { listen, type Patience } from './http/listen';
import { createResponder } from './http/respond';
import { createSiteClock, type SiteClock } from './http/siteClock';
import { createSiteIds } from './http/siteIds';
import { throttlePage } from './http/throttled';
import type { Service } from './rest/call';
import { renewIndexes } from './rest/fields/renewIndexes';
import { createPageSource } from './rest/pages/pageSource';
import { fileHandler, restHandler } from './rest/restHandler';
import { sharingLinkHandler } from './rest/sharing/openLink';
import { createPermissionCache } from './rest/security/permissionCache';
import { createDirectLine, type DirectLine } from './rest/directLine';
import { isoTime } from './rest/time/siteTime';
import { completeSites } from './rest/lists/systemLists';
import { setRegion } from './rest/regional/setRegion';
import { createSite, type NewSite } from './rest/webs/createSite';
import { createNotifier } from './rest/webhooks/notifier';
import { openDatabase } from './storage/database';
import { digestSecret } from './storage/meta';
import { queueOlderData } from './storage/searchIndex';
import { createStore } from './storage/store';

export const ADMINISTRATOR: Account = { login: 'admin@uppdrag.example', name: 'Administratör', jobTitle: 'Administratör', department: '' };

export interface SiteOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Where the data are kept; in memory when missing. Let go when the site closes or cannot start. */
  readonly data?: DataFolder;
  /** Sites made when there are none yet. */
  readonly sites?: readonly NewSite[];
  /** People listed by name; every login at `uppdrag.example` is known besides. */
  readonly directory?: readonly Account[];
  /** Security groups of the directory. */
  readonly securityGroups?: readonly SecurityGroup[];
  /** Account of `_api` requests that say nothing about themselves. */
  readonly asLogin?: string;
  /** List view threshold in rows. */
  readonly threshold?: number;
  /** Seconds after a change until a search finds it, on the site's clock. 0 (the default) finds it at once, where the real service takes minutes. */
  readonly searchLagSeconds?: number;
  /** Offers `/_local/control`. */
  readonly testControl?: boolean;
  /** How long a caller may take to send a request. */
  readonly patience?: Patience;
  /** Hosts answered besides 127.0.0.1, localhost and *.localhost, with port. */
  readonly extraHosts?: readonly string[];
  /** Pages and static files, offered what is neither API nor library file; `/_local/…` and pages come before library files. */
  readonly handlers?: (pages: PageSource) => readonly RequestHandler[];
  readonly catalogue?: ComponentCatalogue;
  /** Told after every write. */
  readonly onWrite?: () => void;
}

export interface RunningSite {
  /** Address of the first site, e.g. `http://127.0.0.1:41100/sites/test`. */
  readonly address: string;
  readonly origin: string;
  readonly port: number;
  /** The site's clock, e.g. set back while a demo's history is made. */
  readonly clock: SiteClock;
  /** The API without the network, for code of the same process. */
  readonly direct: DirectLine;
  /** Lets what is being answered be answered, and lets the data go; again it is the same. */
  close(): Promise<void>;
}

export const BARE_SITES: readonly NewSite[] = [{ path: '/sites/test' }, { path: '/sites/dev' }];

const NOTHING_INSTALLED: ComponentCatalogue = { components: () => [] };

/** Opens the data and makes the sites on first use; serves nothing yet. Throws UnusableData. */
export function openService(options: SiteOptions) {
  const directory = createDirectory([ADMINISTRATOR, ...(options.directory ?? [])], options.securityGroups);
  const defaultAccount = directory.find(options.asLogin ?? ADMINISTRATOR.login);
  if (!defaultAccount) throw new Error(`Okänt konto: ${options.asLogin}. Unknown account: ${options.asLogin}.`);
  const administrator = directory.find(ADMINISTRATOR.login) ?? ADMINISTRATOR;
  const clock = createSiteClock();
  const db = openDatabase(options.data?.dataFile, () => isoTime(clock.now()));
  const store = createStore(db);
  renewIndexes(store);
  queueOlderData(db);
  const faults = noFaults();
  const webhooks = createNotifier(store, clock);
  const notifier = {
    ...webhooks,
    changesMade: () => {
      webhooks.changesMade();
      options.onWrite?.();
    }
  };
  const limits = { threshold: options.threshold ?? 5000, searchLagSeconds: options.searchLagSeconds ?? 0 };
  const service: Service = {
    store, clock, ids: createSiteIds(), directory, faults, limits, notifier,
    digests: createDigestIssuer(digestSecret(db), clock.now),
    permissions: createPermissionCache(store),
    catalogue: options.catalogue ?? NOTHING_INSTALLED
  };
  if (store.webs.sites().length === 0) {
    db.transaction(() => (options.sites ?? BARE_SITES).forEach(site => createSite(store, site, administrator, isoTime(clock.now()))));
  } else {
    db.transaction(() => completeSites(store, isoTime(clock.now())));
  }
  return { service, defaultAccount };
}

/**
 * Opens the data and serves. Rejects with the system's error when the port is taken, and with UnusableData when the
 * data cannot be used.
 */
export async function startSite(options: SiteOptions = {}): Promise<RunningSite> {
  try {
    const opened = openService(options);
    return await serve(opened, options).catch(error => {
      opened.service.store.db.close();
      throw error;
    });
  } catch (error) {
    options.data?.release();
    throw error;
  }
}

async function serve({ service, defaultAccount }: ReturnType<typeof openService>, options: SiteOptions): Promise<RunningSite> {
  const { store, clock, faults, directory, limits, notifier } = service;
  let port = 0;
  const control = {
    clock, faults, setThreshold: (rows: number) => { limits.threshold = rows; }, setSearchLag: (seconds: number) => { limits.searchLagSeconds = seconds; },
    setRegion: (region: Region) => setRegion(store, region),
    sendNotifications: () => notifier.sendDue()
  };
  const handlers: RequestHandler[] = [
    accountEndpoint(directory),
    ...(options.testControl ? [controlEndpoint(control), throttlePage] : []),
    restHandler(service),
    sharingLinkHandler(service),
    ...(options.handlers?.(createPageSource(service)) ?? []),
    fileHandler(service)
  ];
  const respond = createResponder({ port: () => port, extraHosts: options.extraHosts ?? [], directory, defaultAccount, faults, handlers });
  const listening = await listen(options.port ?? 0, respond, options.patience);
  port = listening.port;
  // What changed before the site was stopped or killed is still to be told.
  notifier.changesMade();
  void notifier.sendDue();
  const origin = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    notifier.stop();
    await listening.stop();
    store.db.close();
    options.data?.release();
  };
  let closed: Promise<void> | undefined;
  return {
    address: origin + (store.webs.sites()[0]?.path ?? ''),
    origin,
    port,
    clock,
    direct: createDirectLine(service, origin),
    close: () => (closed ??= close())
  };
}
