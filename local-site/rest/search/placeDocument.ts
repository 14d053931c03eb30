import type { List } from '../../storage/lists';
import type { SearchDocument } from '../../storage/searchIndex';
import type { Web } from '../../storage/webs';
import { templateName } from './contentClass';
import { isLibraryTemplate } from '../lists/listTemplates';

type Place = Omit<SearchDocument, 'doc'>;

const NOTHING = { author: '', editor: '', filename: '', fileType: '', contentType: '', contentTypeId: '', uniqueId: '', size: 0, columns: {} } as const;

export function listDocument(web: Web, list: List): Place {
  const page = isLibraryTemplate(list.template) ? 'Forms/AllItems.aspx' : 'AllItems.aspx';
  return {
    ...NOTHING, owner: list.id, number: 0, siteId: web.siteId, webId: web.id, listId: list.id, kind: 'list', title: list.title, path: `${list.root}/${page}`,
    parent: web.path, contentClass: `STS_List_${templateName(list.template)}`, created: list.created, modified: list.modified
  };
}

export function webDocument(web: Web): Place {
  return {
    ...NOTHING, owner: web.id, number: -1, siteId: web.siteId, webId: web.id, listId: '', kind: 'web', title: web.settings.title, path: web.path,
    parent: web.path.slice(0, web.path.lastIndexOf('/')), contentClass: web.parentId === null ? 'STS_Site' : 'STS_Web', created: web.created, modified: web.modified
  };
}
