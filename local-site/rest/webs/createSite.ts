import { randomUUID } from 'node:crypto';
import type { Account } from '../../http/contracts';
import type { Store } from '../../storage/store';
import type { Web } from '../../storage/webs';
import { freshFeatures } from '../features/knownFeatures';
import { BUILT_IN_ROLES, EDIT, FULL_CONTROL, READ } from '../security/roles';
import { SYSTEM_ACCOUNT, userFromAccount } from '../security/claims';
import { addLibraries } from './addLibraries';

export interface NewSite {
  /** Server-relative path, e.g. `/sites/test`. */
  readonly path: string;
  readonly title?: string;
  /** LCID of the user interface; 1033 unless given. */
  readonly language?: number;
  /** LCID of dates and numbers; 1033 unless given. */
  readonly localeId?: number;
  /** SharePoint's time zone number; 13 (Pacific) unless given, as in every recorded site, never UTC. */
  readonly timeZoneId?: number;
}

/** Makes a site collection as SharePoint hands it over: permission levels, three groups, four libraries, a home page. */
export function createSite(store: Store, wanted: NewSite, administrator: Account, now: string): Web {
  const site = { id: randomUUID(), path: wanted.path, created: now };
  const scopeId = randomUUID();
  const webId = randomUUID();
  store.webs.addSite(site);
  for (const role of BUILT_IN_ROLES) store.roles.save(site.id, role);
  store.scopes.add({ id: scopeId, siteId: site.id, parentId: null, webId, listId: null, itemId: null });
  const title = wanted.title ?? wanted.path.slice(wanted.path.lastIndexOf('/') + 1);
  const [owners, visitors, members] = Array.from({ length: 3 }, () => store.principals.nextId(site.id));
  const administratorId = store.principals.nextId(site.id);
  const web: Web = {
    id: webId, siteId: site.id, parentId: null, path: wanted.path, scopeId, created: now, modified: now,
    settings: {
      title, description: '', language: wanted.language ?? 1033, localeId: wanted.localeId ?? 1033, timeZoneId: wanted.timeZoneId ?? 13,
      welcomePage: 'SitePages/Home.aspx', quickLaunchEnabled: true, author: administratorId, ownerGroup: owners, memberGroup: members, visitorGroup: visitors,
      template: 'SITEPAGEPUBLISHING', configuration: 0
    }
  };
  store.webs.add(web);
  store.principals.save(userFromAccount(site.id, administratorId, administrator, true));
  store.principals.save({ siteId: site.id, id: SYSTEM_ACCOUNT.id, type: 1, login: SYSTEM_ACCOUNT.login, title: SYSTEM_ACCOUNT.title, settings: {} });
  const groups = [[owners, 'Owners', FULL_CONTROL], [visitors, 'Visitors', READ], [members, 'Members', EDIT]] as const;
  for (const [id, kind, role] of groups) {
    const name = `${title} ${kind}`;
    const settings = { ownerId: owners, description: `Use this group to grant people permissions to the SharePoint site: ${title}` };
    store.principals.save({ siteId: site.id, id, type: 8, login: name, title: name, settings: { ...settings, onlyAllowMembersViewMembership: false } });
    store.scopes.assign(scopeId, id, role);
  }
  store.principals.addMember(site.id, owners, administratorId);
  for (const feature of freshFeatures('Site')) store.features.add(site.id, feature);
  for (const feature of freshFeatures('Web')) store.features.add(web.id, feature);
  addLibraries(store, web, administratorId, now);
  return web;
}
