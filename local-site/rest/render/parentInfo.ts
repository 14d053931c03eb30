import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { folderPlace } from '../items/folderPlace';
import { hexMask } from './computedMembers';
import type { RenderRequest } from './renderRequest';

interface ParentFolder {
  readonly ServerRelativeUrl: string;
  readonly Permissions: string;
}

/** The folders from the list's root down to the one asked for, which the caller must be able to see (the form is unproven). */
export function parentInfo(list: List, { folder }: RenderRequest, call: Call): { readonly ParentFolderInfo: readonly ParentFolder[] } {
  const { path } = folder === '' ? { path: list.root } : folderPlace(list, folder, call);
  const below = path.slice(list.root.length).split('/').filter(part => part !== '');
  const paths = below.map((_, at) => `${list.root}/${below.slice(0, at + 1).join('/')}`);
  return {
    ParentFolderInfo: [list.root, ...paths].map(one => ({ ServerRelativeUrl: one, Permissions: hexMask(call.access.mask(folderPlace(list, one, call).scopeId)) }))
  };
}
