import type { ContentType } from '../../storage/contentTypes';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { BUILT_IN_CONTENT_TYPES } from './builtInContentTypes';
import { descends } from './contentTypeIds';
import { demandManageTypes, knownContentTypes, ownerId, type ContentTypeOwner } from './contentTypeOwner';

/** Deletes a content type nothing uses: no item of the list, no copy in a list and no type below it. */
export function removeContentType(owner: ContentTypeOwner, type: ContentType, call: Call): void {
  demandManageTypes(owner, call);
  if (type.sealed) throw refusals.contentTypeSealed(type.name);
  if (type.readOnly) throw refusals.contentTypeReadOnly(type.name);
  const { store } = call;
  if (owner.list) {
    const others = knownContentTypes(owner, call).filter(known => known.id !== type.id && !descends(known.id, '0x0120'));
    const used = store.db.first('SELECT 1 FROM items WHERE list_id = ? AND content_type = ? LIMIT 1', owner.list.id, type.id) !== undefined;
    if (used || others.length === 0) throw refusals.contentTypeInUse();
    store.contentTypes.remove(owner.list.id, type.id);
    store.lists.touch(owner.list.id);
    return;
  }
  // The stricter reading: whether SharePoint lets its own content types go is unproven.
  if (BUILT_IN_CONTENT_TYPES.some(known => known.id === type.id)) throw refusals.contentTypeSealed(type.name);
  if (store.contentTypes.descendants(type.id).some(({ owner: id }) => siteOf(id, call) === call.site.id)) throw refusals.contentTypeInUse();
  store.contentTypes.remove(ownerId(owner), type.id);
}

/** The site of a web or list; other sites may have types of the same id. */
function siteOf(owner: string, { store }: Call): string | undefined {
  const web = store.webs.byId(store.lists.byId(owner)?.webId ?? owner);
  return web?.siteId;
}
