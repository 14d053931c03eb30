import { randomUUID } from 'node:crypto';
import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import { isLibraryTemplate } from '../lists/listTemplates';

/** The view every list starts with. */
export function defaultView(list: List): View {
  const library = isLibraryTemplate(list.template);
  return newView(list, library ? 'All Documents' : 'All Items', {
    isDefault: true,
    original: true,
    leaf: library ? 'Forms/AllItems.aspx' : 'AllItems.aspx',
    query: library ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '<OrderBy><FieldRef Name="ID" /></OrderBy>',
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle']
  });
}

export function newView(list: List, title: string, settings: Partial<View> = {}): View {
  const page = title.replace(/[~"#%&*:<>?/\\{|}.]/g, '').trim() || 'View';
  return {
    id: randomUUID(), title, leaf: `${isLibraryTemplate(list.template) ? 'Forms/' : ''}${page}.aspx`, isDefault: false, hidden: false, personal: false, paged: true, rowLimit: 30,
    scope: 0, query: '', fields: [], customFormatter: null, ...settings
  };
}
