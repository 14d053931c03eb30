import type { Site } from '../../storage/webs';
import type { Call } from '../call';
import { siteScope } from '../changes/changeScope';
import { currentChangeToken } from '../changes/changeToken';
import { getChanges } from '../changes/getChanges';
import type { Entity } from '../entity';
import { principalNode } from '../principals/principalNode';
import { featuresKind } from '../features/featuresKind';
import { Permission } from '../security/permission';
import { rootScope } from '../security/rootScope';
import { userCustomActionsKind } from '../userCustomActions/userCustomActionsKind';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { openMember } from '../tree/openMember';
import { refusals } from '../refusals';
import { webKind } from './webKind';

/** `SP.Site`: the site collection. Only what clients ask of it; no recording of it is at hand. */
export const siteKind: EntityKind<Site> = {
  name: 'Site',
  entity: siteEntity,
  members: {
    getchanges: action((site, _, call) => getChanges(siteScope(site), call)),
    rootweb: step((site, _, call) => {
      const web = call.store.webs.byPath(site.path);
      if (!web) throw refusals.pathMissing();
      return entityNode(webKind, web, call);
    }),
    features: step((site, _, call) => collectionNode(featuresKind, { owner: site.id, scope: 'Site', scopeId: rootScope(call) })),
    usercustomactions: step((site, _, call) =>
      collectionNode(userCustomActionsKind, { owner: site.id, scope: 2, scopeId: rootScope(call), permission: Permission.manageWeb, link: 'Site' })),
    owner: step((_, __, call) => {
      const owner = call.store.principals.users(call.site.id).find(user => user.settings.isSiteAdmin);
      return principalNode(owner?.id ?? 0, call);
    })
  }
};

function siteEntity(site: Site, call: Call): Entity {
  const url = call.origin + site.path;
  return {
    type: 'SP.Site', set: 'SP.ApiData.Sites', editLink: 'Site', id: `${url}/_api/Site`,
    properties: {
      AllowCreateDeclarativeWorkflow: false, AllowDesigner: true, AllowMasterPageEditing: false, CompatibilityLevel: 15, Id: site.id,
      ReadOnly: false, PrimaryUri: url, ServerRelativeUrl: site.path, ShareByEmailEnabled: false, Url: url
    },
    onSelect: { CurrentChangeToken: () => currentChangeToken(siteScope(site), call) },
    navigation: ['Features', 'Owner', 'RootWeb', 'UserCustomActions'], open: name => openMember(siteKind, site, name, call)
  };
}
