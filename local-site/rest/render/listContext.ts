import type { List } from '../../storage/lists';
import { webUrl, type Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { Permission } from '../security/permission';
import { encodedPath } from '../wire/encodedPath';
import { hexMask } from './computedMembers';
import type { RenderRequest } from './renderRequest';
import type { RequestedView } from './requestedView';

/** What ContextInfo adds beside the other parts: list, view and caller, by the names of the classic page's context. */
export function listContext(list: List, { view }: RequestedView, request: RenderRequest, call: Call): object {
  const { settings } = list;
  return {
    BaseViewID: 1, CurrentUserId: call.caller.id, EnableMinorVersions: settings.EnableMinorVersions, ExternalDataList: false,
    HasRelatedCascadeLists: 0, HttpPath: `${webUrl(call)}/_vti_bin/owssvr.dll?CS=65001`, HttpRoot: webUrl(call),
    ListTitle: list.title, ModerationStatus: settings.EnableModeration ? 1 : 0, NewWOPIDocumentEnabled: false, PortalUrl: null,
    RecycleBinEnabled: 1, SendToLocationName: '', SendToLocationUrl: '', SiteTitle: call.web.settings.title, TableCbxFocusHandler: null, TableMouseoverHandler: null,
    WorkflowAssociated: false, allowCreateFolder: settings.EnableFolderCreation, allowGridMode: !settings.DisableGridEditing,
    canUserCreateItems: call.access.has(list.scopeId, Permission.addListItems), contentTypesEnabled: settings.ContentTypesEnabled, ctxId: 1, displayFormUrl: formUrl(list, 'DispForm'), editFormUrl: formUrl(list, 'EditForm'),
    enteringGridMode: false, existingServerFilterHash: null, fullRootFolder: list.root, heroId: 'idHomePageNewItem', inGridFullRender: null, inGridMode: null,
    isForceCheckout: settings.ForceCheckout, isModerated: settings.EnableModeration, isVersions: settings.EnableVersioning ? 1 : 0, isWebEditorPreview: 0,
    listBaseType: isLibraryTemplate(list.template) ? 1 : 0, listName: `{${list.id.toUpperCase()}}`, listPermsMask: hexMask(call.access.mask(list.scopeId)),
    listTemplate: String(list.template), listUrlDir: encodedPath(list.root), newFormUrl: formUrl(list, 'NewForm'), page: null, queryString: null,
    recursiveView: false, rootFolder: request.folder === '' ? list.root : request.folder, serverUrl: null, verEnabled: settings.EnableVersioning ? 1 : 0,
    view: view ? `{${view.id.toUpperCase()}}` : '', viewTitle: view?.title ?? '', wpId: '{00000000-0000-0000-0000-000000000000}'
  };
}

function formUrl(list: List, form: string): string {
  return `${encodedPath(list.root)}/${isLibraryTemplate(list.template) ? 'Forms/' : ''}${form}.aspx`;
}
