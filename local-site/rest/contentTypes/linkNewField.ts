import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import type { Web } from '../../storage/webs';
import { AddFieldOption, hasOption } from '../fields/addFieldOption';
import { linksOf, linkTo } from './fieldLinks';

/** Links a new column of a list to its content types: the default one unless the options say otherwise. */
export function linkNewField(list: List, field: Field, options: number, store: Store): void {
  const before = store.fields.of(list.id).filter(known => known.InternalName !== field.InternalName);
  store.contentTypes.of(list.id).forEach((type, at) => {
    const wanted = hasOption(options, AddFieldOption.toAllContentTypes) || (!hasOption(options, AddFieldOption.toNoContentType) && at === 0);
    const links = linksOf(type, before);
    store.contentTypes.put(list.id, { ...type, links: wanted ? [...links.filter(link => link.id !== field.Id), linkTo(field)] : links });
  });
}

/** Takes a deleted column out of a list's content types. */
export function unlinkField(list: List, field: Field, store: Store): void {
  for (const type of store.contentTypes.of(list.id)) {
    if (type.links?.some(link => link.id === field.Id)) store.contentTypes.put(list.id, { ...type, links: type.links.filter(link => link.id !== field.Id) });
  }
}

/** Whether content types of a web use a site column. */
export function contentTypesLinking(web: Web, field: Field, store: Store): boolean {
  return store.contentTypes.of(web.id).some(type => type.links?.some(link => link.id === field.Id) === true);
}
