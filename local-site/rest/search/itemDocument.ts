import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import { isLink } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { SearchDocument } from '../../storage/searchIndex';
import type { Web } from '../../storage/webs';
import type { Service } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { itemPath } from '../security/securable';
import { fileText } from './fileText';
import { templateName } from './contentClass';
import { plainText } from './plainText';

type Crawled = { readonly document: Omit<SearchDocument, 'doc'>; readonly body: string };

/**
 * A published item, folder or file as the crawler sees it. What other items say through lookups is left out: their
 * readers are others (unproven: the real crawler may keep it).
 */
export function itemDocument(web: Web, list: List, item: Item, { store }: Service): Crawled {
  const fields = store.fields.of(list.id).filter(field => !field.FromBaseType || field.InternalName === 'Title');
  const person = (id: number): string => store.principals.byId(web.siteId, id)?.title ?? '';
  const path = itemPath(item);
  const isFile = item.stream !== null;
  const columns = Object.fromEntries(fields.map(field => [field.InternalName, columnValue(item, field, person)]).filter(([, value]) => value !== undefined)) as SearchDocument['columns'];
  const title = String(item.values.Title ?? '');
  const words = fields.filter(field => field.InternalName !== 'Title' && isSearched(field)).map(field => String(columns[field.InternalName] ?? ''));
  const content = isFile ? fileText(item.leaf, store.streams.read(item.stream)) : '';
  return {
    document: {
      owner: list.id, number: item.id, siteId: web.siteId, webId: web.id, listId: list.id, kind: item.kind === 1 ? 'folder' : isFile ? 'file' : 'item',
      title: title || (isFile || item.kind === 1 ? withoutEnding(item) : ''), author: person(item.author), editor: person(item.editor), filename: isFile || item.kind === 1 ? item.leaf : '',
      path: isFile || item.kind === 1 ? path : `${list.root}/DispForm.aspx?ID=${item.id}`, parent: item.directory,
      fileType: isFile && item.leaf.includes('.') ? item.leaf.slice(item.leaf.lastIndexOf('.') + 1).toLowerCase() : '',
      contentType: store.contentTypes.of(list.id).find(type => type.id === item.contentType)?.name ?? '', contentTypeId: item.contentType,
      contentClass: `STS_ListItem_${templateName(list.template)}`, uniqueId: item.uniqueId,
      created: item.created, modified: item.modified, size: item.size, columns
    },
    body: [...words, plainPage(item), content].filter(part => part !== '').join(' ').trim()
  };
}

/** The text of a modern page lies in its canvas, a JSON text with markup inside. */
function plainPage(item: Item): string {
  const canvas = item.values.CanvasContent1;
  return typeof canvas === 'string' ? plainText(canvas.replace(/\\[nrt"]/g, ' ')) : '';
}

function isSearched(field: Field): boolean {
  return ['text', 'longText', 'choices', 'link', 'person'].includes(valueTypeOf(field)) && field.InternalName !== 'CanvasContent1';
}

function columnValue(item: Item, field: Field, person: (id: number) => string): string | number | boolean | undefined {
  const value = item.values[field.InternalName] ?? null;
  const type = valueTypeOf(field);
  if (value === null || type === 'none' || type === 'lookup') return undefined;
  if (isLink(value)) return `${value.Url} ${value.Description}`;
  if (type === 'person') return (Array.isArray(value) ? value : [value]).map(id => person(Number(id))).join(';');
  if (Array.isArray(value)) return value.join(';');
  return type === 'longText' ? plainText(String(value)) : (value as string | number | boolean);
}

function withoutEnding({ kind, leaf }: Item): string {
  return kind === 1 || !leaf.includes('.') ? leaf : leaf.slice(0, leaf.lastIndexOf('.'));
}
