import type { ContentType } from '../../storage/contentTypes';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { knownFields } from '../fields/fieldOwner';
import type { Field } from '../../storage/fields';
import { Permission } from '../security/permission';
import { BUILT_IN_CONTENT_TYPES } from './builtInContentTypes';

/** Where content types live: a list, or the web itself. `available` adds those of the webs above. */
export interface ContentTypeOwner {
  readonly web: Web;
  readonly list?: List;
  readonly available?: boolean;
}

type Reader = Pick<Call, 'store'>;

/** The content types of an owner, in order. A root web has SharePoint's own besides those made there. */
export function knownContentTypes({ web, list, available }: ContentTypeOwner, { store }: Reader): readonly ContentType[] {
  if (list) return store.contentTypes.of(list.id);
  const own = store.contentTypes.of(web.id);
  const parent = web.parentId === null ? undefined : store.webs.byId(web.parentId);
  const above = parent ? (available ? knownContentTypes({ web: parent, available }, { store }) : []) : BUILT_IN_CONTENT_TYPES.filter(type => !own.some(known => known.id === type.id));
  return [...above, ...own];
}

/** The web an available content type is made in: there it is shown, changed and deleted. */
export function owningTypeOwner(owner: ContentTypeOwner, type: ContentType, call: Reader): ContentTypeOwner {
  const own = { web: owner.web, list: owner.list };
  const parent = owner.web.parentId === null ? undefined : call.store.webs.byId(owner.web.parentId);
  if (!owner.available || !parent || knownContentTypes(own, call).some(known => known.id === type.id)) return own;
  return owningTypeOwner({ web: parent, available: true }, type, call);
}

/** The columns its content types can have. */
export function fieldsOfOwner({ web, list }: ContentTypeOwner, call: Reader): readonly Field[] {
  return list ? knownFields({ id: list.id, list, web }, call) : knownFields({ id: web.id, web, inherited: true }, call);
}

export function ownerId({ web, list }: ContentTypeOwner): string {
  return list?.id ?? web.id;
}

export function demandManageTypes({ web, list }: ContentTypeOwner, call: Call): void {
  if (list) call.access.demand(list.scopeId, Permission.manageLists);
  else call.access.demand(web.scopeId, Permission.manageWeb);
}
