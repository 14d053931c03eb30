import type { Change, ChangedObject } from '../../storage/changes';
import type { Call } from '../call';
import { complex, type Entity, type PropertyValue } from '../entity';
import type { ChangeScope } from './changeScope';
import { writeChangeToken } from './changeToken';

/** One `SP.Change…`: what every change tells, then what its kind of thing has. Names after the service's own metadata; the id is as good as none. */
export function changeEntity(change: Change, scope: ChangeScope, call: Call): Entity {
  return {
    type: `SP.Change${change.object}`, set: 'SP.ApiData.Changes', editLink: `SP.Change${change.object}`, id: `${call.origin}${call.web.path}/_api/SP.Change${change.object}${change.number}`,
    properties: {
      ChangeToken: writeChangeToken(scope, change.time, change.number), ChangeType: change.type, SiteId: change.siteId, Time: change.time,
      ...OWN[change.object](change, call)
    },
    onSelect: change.object === 'Item' ? { EditorEmailHint: () => null, SharedByUser: () => null, SharedWithUsers: () => null } : {}, navigation: [], open: () => undefined
  };
}

type Reader = (change: Change, call: Call) => Readonly<Record<string, PropertyValue>>;

const OWN: Readonly<Record<ChangedObject, Reader>> = {
  Item: (change, call) => ({
    Editor: editorOf(change, call), ItemId: change.itemId, ListId: change.listId, ServerRelativeUrl: change.path ?? '', UniqueId: change.uniqueId ?? '00000000-0000-0000-0000-000000000000', WebId: change.webId
  }),
  List: ({ listId, webId }, call) => {
    const list = call.store.lists.byId(listId ?? '');
    return {
      BaseTemplate: list?.template ?? 0, Editor: '', Hidden: list?.settings.Hidden ?? false, ListId: listId, RootFolderUrl: list?.root ?? '', Title: list?.title ?? '', WebId: webId
    };
  },
  Web: ({ webId }) => ({ WebId: webId }),
  Field: ({ objectId, webId }) => ({ FieldId: objectId, WebId: webId }),
  View: ({ listId, objectId, webId }) => ({ ListId: listId, ViewId: objectId, WebId: webId }),
  ContentType: ({ objectId, webId }) => ({ ContentTypeId: complex('SP.ContentTypeId', { StringValue: objectId }), WebId: webId }),
  User: ({ objectId }) => ({ Activate: false, UserId: Number(objectId) }),
  Group: ({ objectId }) => ({ GroupId: Number(objectId) })
};

function editorOf({ editor }: Change, call: Call): string {
  return editor === null ? '' : call.store.principals.byId(call.site.id, editor)?.title ?? '';
}
