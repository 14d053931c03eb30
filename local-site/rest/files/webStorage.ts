import type { List, ListSettings } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { Permission } from '../security/permission';

/** Neither versions nor approval; the rest no one asks of it. */
const SETTINGS: ListSettings = {
  Description: '', AllowContentTypes: false, ContentTypesEnabled: false, EnableAttachments: false, EnableFolderCreation: true,
  EnableVersioning: false, EnableMinorVersions: false, EnableModeration: false, DraftVersionVisibility: 0, ForceCheckout: false,
  Hidden: true, NoCrawl: true, OnQuickLaunch: false, MajorVersionLimit: 0, MajorWithMinorVersionsLimit: 0, DisableGridEditing: true,
  DefaultItemOpenUseListSetting: false, IrmEnabled: false, ListExperienceOptions: 0, ValidationFormula: null, ValidationMessage: null,
  ReadSecurity: 1, WriteSecurity: 1
};

/** Files and folders of the web outside every list, kept as a library that no collection of lists shows and whose files are no items. */
export function webStorage(web: Web): List {
  return {
    id: storageId(web.id), webId: web.id, title: '', root: web.path, template: 101, scopeId: web.scopeId, version: 1,
    created: web.created, modified: web.modified, deleted: web.created, settings: SETTINGS
  };
}

export function isWebStorage(list: Pick<List, 'id' | 'webId'>): boolean {
  return list.id === storageId(list.webId);
}

/** Outside lists, adding, changing and deleting files takes Add and Customize Pages. */
export function demandCustomizing(web: Web, call: Pick<Call, 'access'>): void {
  call.access.demand(web.scopeId, Permission.addAndCustomizePages);
}

function storageId(webId: string): string {
  return `web:${webId}`;
}
