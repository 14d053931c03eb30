import type { List } from '../../storage/lists';
import { listScope } from '../changes/changeScope';
import { getChanges } from '../changes/getChanges';
import { listItemChanges } from '../changes/listItemChanges';
import { listReceiversKind } from '../columnDefaults/listReceiversKind';
import { contentTypesKind } from '../contentTypes/contentTypesKind';
import { fieldsKind } from '../fields/fieldsKind';
import { folderNodeAt } from '../files/folderNodeAt';
import { addValidateUpdate } from '../items/addValidateUpdate';
import { itemNode, itemNodeByUniqueId, itemsKind } from '../items/itemsKind';
import { getItems } from '../items/getItems';
import { deleteList, recycleList } from './recycleList';
import { valueOutcome } from '../outcome';
import { renderListData } from '../render/renderListData';
import { renderListDataAsStream } from '../render/renderListDataAsStream';
import { renderListFilterData } from '../render/renderListFilterData';
import { renderListFormData } from '../render/renderListFormData';
import { securableMembers } from '../security/securableMembers';
import { Permission } from '../security/permission';
import { argument } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { userResources } from '../userResources/userResources';
import { userCustomActionsKind } from '../userCustomActions/userCustomActionsKind';
import { viewNode, viewNodeById, viewsKind } from '../views/viewsKind';
import { subscriptionsKind } from '../webhooks/subscriptionsKind';
import { workflowAssociationsKind } from '../webs/emptyCollections';
import { webNode } from '../webs/webNode';
import { checkEtag } from '../wire/checkEtag';
import { entityProperties } from '../wire/requestBody';
import { formsKind } from './formsKind';
import { listEntity, listEtag, listLink } from './listEntity';
import { relatedFields } from './relatedFields';
import { rightsManagementKind } from './rightsManagement';
import { updateList } from './updateList';
import { webOf } from './webOf';

export const listKind: EntityKind<List> = {
  name: 'List',
  entity: listEntity,
  members: {
    items: step(list => collectionNode(itemsKind, list)),
    getitembyid: step((list, args, call) => itemNode(list, argument(args, 'id'), call)),
    // String ids are those of external data; a list of the site's own knows an item by its number only.
    getitembystringid: step((list, args, call) => itemNode(list, argument(args, 'sId'), call)),
    getitembyuniqueid: step((list, args, call) => itemNodeByUniqueId(list, argument(args, 'uniqueId'), call)),
    fields: step((list, _, call) => collectionNode(fieldsKind, { id: list.id, list, web: webOf(list, call) })),
    views: step(list => collectionNode(viewsKind, list)),
    defaultview: step((list, _, call) => viewNode(list, view => view.isDefault, call)),
    getview: step((list, args, call) => viewNodeById(list, argument(args, 'viewId'), call)),
    contenttypes: step((list, _, call) => collectionNode(contentTypesKind, { web: call.web, list })),
    usercustomactions: step(list =>
      collectionNode(userCustomActionsKind, { owner: list.id, scope: 4, scopeId: list.scopeId, permission: Permission.manageLists, link: listLink(list) })),
    eventreceivers: step(list => collectionNode(listReceiversKind, list)),
    workflowassociations: step(() => collectionNode(workflowAssociationsKind, undefined)),
    forms: step(list => collectionNode(formsKind, list)),
    getrelatedfields: step((list, _, call) => relatedFields(list, call)),
    informationrightsmanagementsettings: step((list, _, call) => entityNode(rightsManagementKind, list, call)),
    rootfolder: step((list, _, call) => folderNodeAt(list.root, call)),
    parentweb: step((list, _, call) => webNode(webOf(list, call), call)),
    subscriptions: step(list => collectionNode(subscriptionsKind, list)),
    getchanges: action((list, _, call) => getChanges(listScope(list), call)),
    getlistitemchangessincetoken: action((list, _, call) => listItemChanges(list, call)),
    getitems: action((list, args, call) => getItems(list, args, call)),
    renderlistdataasstream: action((list, _, call) => renderListDataAsStream(list, call)),
    renderlistfilterdata: action((list, _, call) => renderListFilterData(list, call)),
    renderlistformdata: action((list, args, call) => renderListFormData(list, args, call)),
    renderlistdata: action((list, args, call) => renderListData(list, String(argument(args, 'viewXml') ?? call.body.member('viewXml') ?? '<View />'), call)),
    addvalidateupdateitemusingpath: action((list, _, call) => addValidateUpdate(list, call)),
    addvalidateupdateitem: action((list, _, call) => addValidateUpdate(list, call)),
    reservelistitemid: action((list, _, call) => {
      call.access.demand(list.scopeId, Permission.addListItems);
      return valueOutcome('ReserveListItemId', call.store.lists.nextItemId(list.id));
    }),
    recycle: action((list, _, call) => valueOutcome('Recycle', recycleList(list, call))),
    ...userResources<List>({ title: ({ title }) => title, description: ({ settings }) => settings.Description }),
    ...securableMembers<List>((list, call) => ({ web: webOf(list, call), list, scopeId: list.scopeId, editLink: listLink(list) }))
  },
  merge(list, call) {
    call.access.demand(list.scopeId, Permission.manageLists);
    checkEtag(call, listEtag(list));
    updateList(list, entityProperties(call.body, ['SP.List']), call);
    const saved = call.store.lists.byId(list.id);
    return { is: 'updated', etag: saved && listEtag(saved) };
  },
  remove(list, call) {
    checkEtag(call, listEtag(list));
    deleteList(list, call);
    return { is: 'deleted' };
  }
};
