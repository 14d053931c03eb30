import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { webScope } from '../changes/changeScope';
import { getChanges } from '../changes/getChanges';
import { contentTypesKind } from '../contentTypes/contentTypesKind';
import { featuresKind } from '../features/featuresKind';
import { fieldsKind } from '../fields/fieldsKind';
import { fileNodeAt, fileNodeById } from '../files/fileNodeAt';
import { plainUrl } from '../files/plainUrl';
import { folderAt, folderNodeAt, folderNodeById } from '../files/folderNodeAt';
import { foldersKind } from '../files/foldersKind';
import { listNode, listsKind } from '../lists/listsKind';
import { USER_INFO } from '../lists/listTemplates';
import { listTemplatesKind } from '../lists/listTemplatesKind';
import { listByRoot } from '../lists/listOfWeb';
import { navigationKind } from '../navigation/navigationKind';
import { entityOutcome, nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { applyToCollection } from '../odata/applyToCollection';
import { clientSideComponents, clientSideWebParts } from '../pages/clientSideComponents';
import { createAssociatedGroups } from '../principals/associatedGroups';
import { groupsKind } from '../principals/groupsKind';
import { nodeOf, principalNode } from '../principals/principalNode';
import { userEntity } from '../principals/userEntity';
import { usersKind } from '../principals/usersKind';
import { refusals } from '../refusals';
import { roleDefinitionsKind } from '../roles/roleDefinitionsKind';
import { askedMask } from '../security/askedMask';
import { ensureUser } from '../security/ensurePrincipal';
import { Permission } from '../security/permission';
import { thingAt } from '../sharing/sharedThing';
import { unshareObject } from '../sharing/unshareObject';
import { securableMembers } from '../security/securableMembers';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { userResources } from '../userResources/userResources';
import { userCustomActionsKind } from '../userCustomActions/userCustomActionsKind';
import { pathOfUrl } from '../wire/pathOfUrl';
import { trimEnd } from '../wire/trimEnd';
import { regionalSettingsNode } from '../regional/regionalSettingsNode';
import { allPropertiesKind } from './allProperties';
import { customListTemplatesKind, eventReceiversKind, workflowAssociationsKind } from './emptyCollections';
import { mapToIcon } from './mapToIcon';
import { recycleBinKind } from '../recycleBin/recycleBinKind';
import { removeWeb } from './removeWeb';
import { getStorageEntity, removeStorageEntity, setStorageEntity } from './storageEntity';
import { updateWeb } from './updateWeb';
import { webEntity } from './webEntity';
import { filteredSubwebs, webInfosKind, webInformationKind } from './webInformation';
import { websKind } from './websKind';
import { SUBWEB_TEMPLATES, webTemplateEntity } from './webTemplates';

const path = (args: Arguments): string => String(argument(args, 'decodedUrl') ?? argument(args, 'serverRelativeUrl') ?? '');

export const webKind: EntityKind<Web> = {
  name: 'Web',
  entity: webEntity,
  members: {
    lists: step(web => collectionNode(listsKind, web)),
    getlist: step((web, args, call) => listNode(listByRoot(web, absolute(String(args.positional[0] ?? args.named.get('strurl') ?? ''), call), call), refusals.listMissing, call)),
    getlistusingpath: step((web, args, call) => listNode(listByRoot(web, absolute(path(args), call), call), refusals.listMissing, call)),
    getcatalog: step((web, args, call) => listNode(call.store.lists.byTemplate(web.id, Number(argument(args, 'typeCatalog'))), refusals.listMissing, call)),
    defaultdocumentlibrary: step((web, _, call) => listNode(call.store.lists.byTemplate(web.id, 101), refusals.listMissing, call)),
    siteuserinfolist: step((_, __, call) => userInfoNode(call)),
    listtemplates: step(web => collectionNode(listTemplatesKind, web)),
    fields: step(web => collectionNode(fieldsKind, { id: web.id, web })),
    availablefields: step(web => collectionNode(fieldsKind, { id: web.id, web, inherited: true })),
    contenttypes: step(web => collectionNode(contentTypesKind, { web })),
    availablecontenttypes: step(web => collectionNode(contentTypesKind, { web, available: true })),
    webs: step(web => collectionNode(websKind, web)),
    webinfos: step(web => collectionNode(webInfosKind, web)),
    getsubwebsfilteredforcurrentuser: step((web, args, call) =>
      filteredSubwebs(web, Number(argument(args, 'nWebTemplateFilter', 0) ?? -1), Number(argument(args, 'nConfigurationFilter', 1) ?? -1), call)),
    parentweb: step((web, _, call) => {
      const parent = web.parentId === null ? undefined : call.store.webs.byId(web.parentId);
      if (!parent) return nullOutcome('ParentWeb');
      call.access.demand(parent.scopeId, Permission.open);
      return entityNode(webInformationKind, parent, call);
    }),
    allproperties: step((web, _, call) => entityNode(allPropertiesKind, web, call)),
    author: step((web, _, call) => principalOrNull(web.settings.author ?? 0, call)),
    eventreceivers: step(() => collectionNode(eventReceiversKind, undefined)),
    workflowassociations: step(() => collectionNode(workflowAssociationsKind, undefined)),
    getavailablewebtemplates: step((web, args, call) => availableTemplates(Number(argument(args, 'lcid') ?? web.settings.language), call)),
    getcustomlisttemplates: step(() => collectionNode(customListTemplatesKind, undefined)),
    hubsitedata: step(() => nullOutcome('HubSiteData')),
    maptoicon: step((_, args) => valueOutcome('MapToIcon', mapToIcon(String(argument(args, 'fileName') ?? ''), Number(argument(args, 'size', 2) ?? 0)))),
    getstorageentity: step((_, args, call) => getStorageEntity(args, call)),
    setstorageentity: action((_, __, call) => setStorageEntity(call)),
    removestorageentity: action((_, args, call) => removeStorageEntity(args, call)),
    siteusers: step(() => collectionNode(usersKind, {})),
    sitegroups: step(() => collectionNode(groupsKind, undefined)),
    roledefinitions: step(web => collectionNode(roleDefinitionsKind, web)),
    currentuser: step((_, __, call) => {
      if (!call.caller.user) throw refusals.accessDenied();
      return nodeOf(call.caller.user, call);
    }),
    ensureuser: action((web, args, call) => {
      call.access.demand(web.scopeId, Permission.browseUserInfo);
      const login = argument(args, 'logonName') ?? call.body.member('logonName');
      return entityOutcome(userEntity(ensureUser(String(login ?? ''), call), call));
    }),
    getuserbyid: step((web, args, call) => {
      call.access.demand(web.scopeId, Permission.browseUserInfo);
      return principalNode(Number(argument(args, 'userId')), call);
    }),
    associatedownergroup: step((web, _, call) => principalOrNull(web.settings.ownerGroup, call)),
    associatedmembergroup: step((web, _, call) => principalOrNull(web.settings.memberGroup, call)),
    associatedvisitorgroup: step((web, _, call) => principalOrNull(web.settings.visitorGroup, call)),
    unshareobject: action((_, __, call) => unshareObject(thingAt(String(call.body.member('url') ?? ''), call), call)),
    doesuserhavepermissions: step((web, args, call) =>
      valueOutcome('DoesUserHavePermissions', call.access.has(web.scopeId, askedMask(argument(args, 'permissionMask'))))),
    createdefaultassociatedgroups: action((web, args, call) => createAssociatedGroups(web, args, call)),
    getfilebyserverrelativepath: step((_, args, call) => fileNodeAt(path(args), call)),
    getfilebyserverrelativeurl: step((_, args, call) => fileNodeAt(plainUrl(path(args), refusals.fileMissing), call)),
    getfilebylinkingurl: step((_, args, call) => fileNodeAt(pathOfUrl(String(argument(args, 'linkingUrl'))), call)),
    getfilebyurl: step((_, args, call) => fileNodeAt(absolute(String(argument(args, 'fileUrl')), call), call)),
    getfilebyid: step((_, args, call) => fileNodeById(String(argument(args, 'uniqueId')), call)),
    getfolderbyserverrelativepath: step((_, args, call) => folderNodeAt(path(args), call)),
    getfolderbyserverrelativeurl: step((_, args, call) => folderNodeAt(plainUrl(path(args), refusals.pathMissing), call)),
    getfolderbyid: step((_, args, call) => folderNodeById(String(argument(args, 'uniqueId')), call)),
    rootfolder: step((web, _, call) => folderNodeAt(web.path, call)),
    navigation: step((web, _, call) => entityNode(navigationKind, web, call)),
    folders: step((_, __, call) => collectionNode(foldersKind, folderAt(call.web.path, call))),
    regionalsettings: step((web, _, call) => regionalSettingsNode(web, call)),
    getchanges: action((web, _, call) => getChanges(webScope(web), call)),
    features: step(web => collectionNode(featuresKind, { owner: web.id, scope: 'Web', scopeId: web.scopeId })),
    usercustomactions: step(web =>
      collectionNode(userCustomActionsKind, { owner: web.id, scope: 3, scopeId: web.scopeId, permission: Permission.manageWeb, link: 'Web' })),
    recyclebin: step(web => collectionNode(recycleBinKind, { web })),
    getclientsidewebparts: step((_, __, call) => clientSideWebParts(call)),
    getclientsidecomponents: action((_, __, call) => clientSideComponents(call)),
    ...userResources<Web>({ title: ({ settings }) => settings.title, description: ({ settings }) => settings.description }),
    ...securableMembers<Web>(web => ({ web, scopeId: web.scopeId, editLink: 'Web' }))
  },
  merge: updateWeb,
  remove: removeWeb
};

/** One for the whole site collection. */
function userInfoNode(call: Call): Node {
  const root = call.store.webs.byPath(call.site.path);
  return listNode(root && call.store.lists.byTemplate(root.id, USER_INFO), refusals.listMissing, call);
}

/**
 * Webs with permissions of their own begin without groups, and of old ones nobody knows who made them. Takes the right to
 * browse people, as the users and groups of a site do (the stricter reading; unproven).
 */
function principalOrNull(id: number, call: Call): Node | Outcome {
  call.access.demand(call.web.scopeId, Permission.browseUserInfo);
  return id === 0 ? nullOutcome('Principal') : principalNode(id, call);
}

function availableTemplates(language: number, call: Call): Outcome {
  const entities = applyToCollection(SUBWEB_TEMPLATES.map(template => webTemplateEntity(template, language)), call);
  return { is: 'collection', type: 'SP.WebTemplate', set: 'SP.ApiData.WebTemplates', entities };
}

function absolute(given: string, call: Call): string {
  if (/^https?:/i.test(given)) return pathOfUrl(given);
  return given.startsWith('/') ? trimEnd(given, '/') : `${call.web.path}/${given}`;
}
