import type { Site } from '../../storage/webs';
import { siteScope } from '../changes/changeScope';
import { getChanges } from '../changes/getChanges';
import { nullOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { featuresKind } from '../features/featuresKind';
import { recycleBinKind } from '../recycleBin/recycleBinKind';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';
import { userCustomActionsKind } from '../userCustomActions/userCustomActionsKind';
import { action, collectionNode, step, type EntityKind } from '../tree/kinds';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { typedProperties } from '../wire/typedProperties';
import { eventReceiversKind } from './emptyCollections';
import { SITE_SETTABLE, siteEntity } from './siteEntity';
import { webNode } from './webNode';

/** The site collection. */
export const siteKind: EntityKind<Site> = {
  name: 'Site',
  entity: siteEntity,
  members: {
    getchanges: action((site, _, call) => getChanges(siteScope(site), call)),
    rootweb: step((site, _, call) => {
      const web = call.store.webs.byPath(site.path);
      if (!web) throw refusals.pathMissing();
      call.access.demand(web.scopeId, Permission.open);
      return webNode(web, call);
    }),
    openwebbyid: action((site, args, call) => {
      const web = call.store.webs.byId(String(argument(args, 'gWebId') ?? '').replace(/[{}]/g, '').toLowerCase());
      if (!web || web.siteId !== site.id) throw refusals.pathMissing();
      call.access.demand(web.scopeId, Permission.open);
      return webNode(web, call);
    }),
    recyclebin: step(() => collectionNode(recycleBinKind, {})),
    eventreceivers: step(() => collectionNode(eventReceiversKind, undefined)),
    features: step((site, _, call) => collectionNode(featuresKind, { owner: site.id, scope: 'Site', scopeId: rootScope(call) })),
    usercustomactions: step((site, _, call) =>
      collectionNode(userCustomActionsKind, { owner: site.id, scope: 2, scopeId: rootScope(call), permission: Permission.manageWeb, link: 'Site' })),
    owner: step((_, __, call) => {
      call.access.demand(call.web.scopeId, Permission.browseUserInfo);
      const owner = call.store.principals.users(call.site.id).find(user => user.settings.isSiteAdmin);
      return principalNode(owner?.id ?? 0, call);
    }),
    secondarycontact: step(() => nullOutcome('SecondaryContact'))
  },
  merge(site, call) {
    if (!call.caller.isSiteAdmin) throw refusals.accessDenied();
    const body = typedProperties(call.body, 'SP.Site', SITE_SETTABLE);
    for (const [name, value] of Object.entries(body)) call.store.properties.save(site.id, name, value);
    return { is: 'updated' };
  }
};
