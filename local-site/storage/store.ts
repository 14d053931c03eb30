import { changeStore } from './changes';
import type { Database } from './database';
import { attachmentStore } from './attachments';
import { contentTypeStore } from './contentTypes';
import { featureStore } from './features';
import { eventReceiverStore } from './eventReceivers';
import { fieldStore } from './fields';
import { itemStore } from './items';
import { itemVersionStore } from './itemVersions';
import { listStore } from './lists';
import { navigationStore } from './navigation';
import { principalStore } from './principals';
import { propertyBagStore } from './propertyBags';
import { reactionStore } from './reactions';
import { propertyStore } from './properties';
import { profileStore } from './profiles';
import { recycleBinStore } from './recycleBin';
import { roleStore } from './roles';
import { scheduledPageStore } from './scheduledPages';
import { scopeStore } from './scopes';
import { searchStore } from './searchIndex';
import { sharingLinkStore } from './sharingLinks';
import { streamStore } from './streams';
import { subscriptionStore } from './subscriptions';
import { userCustomActionStore } from './userCustomActions';
import { uploadStore } from './uploads';
import { viewStore } from './views';
import { webStore } from './webs';

/** Everything kept, by kind. Knows no permissions: what a caller may see or do is decided in rest/security. */
export function createStore(db: Database) {
  return {
    db,
    webs: webStore(db),
    lists: listStore(db),
    eventReceivers: eventReceiverStore(db),
    fields: fieldStore(db),
    views: viewStore(db),
    contentTypes: contentTypeStore(db),
    items: itemStore(db),
    itemVersions: itemVersionStore(db),
    attachments: attachmentStore(db),
    reactions: reactionStore(db),
    scheduledPages: scheduledPageStore(db),
    streams: streamStore(db),
    uploads: uploadStore(db),
    scopes: scopeStore(db),
    profiles: profileStore(db),
    search: searchStore(db),
    sharingLinks: sharingLinkStore(db),
    roles: roleStore(db),
    principals: principalStore(db),
    navigation: navigationStore(db),
    properties: propertyStore(db),
    features: featureStore(db),
    userCustomActions: userCustomActionStore(db),
    propertyBags: propertyBagStore(db),
    recycleBin: recycleBinStore(db),
    changes: changeStore(db),
    subscriptions: subscriptionStore(db)
  };
}

export type Store = ReturnType<typeof createStore>;
