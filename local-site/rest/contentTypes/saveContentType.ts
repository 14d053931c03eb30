import type { ContentType } from '../../storage/contentTypes';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { demandManageTypes, ownerId, type ContentTypeOwner } from './contentTypeOwner';

/** Changes a content type. A sealed or read-only one only by ceasing to be so. */
export function saveContentType(owner: ContentTypeOwner, type: ContentType, changes: Partial<ContentType>, call: Call): void {
  demandManageTypes(owner, call);
  if (type.sealed && changes.sealed !== false) throw refusals.contentTypeSealed(type.name);
  if (type.readOnly && changes.readOnly !== false) throw refusals.contentTypeReadOnly(type.name);
  call.store.contentTypes.put(ownerId(owner), { ...type, ...changes });
  if (owner.list) call.store.lists.touch(owner.list.id);
}
