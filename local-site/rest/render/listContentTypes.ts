import type { List } from '../../storage/lists';
import type { Call } from '../call';

interface ListedContentType {
  readonly StringId: string;
  readonly Name: string;
  readonly Description: string;
  readonly Group: string;
  readonly Hidden: boolean;
}

/** The list's content types (the form is unproven). */
export function listContentTypes(list: List, call: Call): ListedContentType[] {
  return call.store.contentTypes.of(list.id).map(({ id, name, description, group, hidden }) => ({ StringId: id, Name: name, Description: description, Group: group, Hidden: hidden }));
}
