import type { ContentType } from '../../storage/contentTypes';
import type { Call } from '../call';
import { changeItem } from '../items/changeItem';
import type { Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { arrayOf, entityProperties, isObject, type Json } from '../wire/requestBody';
import { folderPath, type Folder } from './folder';
import { uniqueId } from './folderEntity';
import { isWebStorage } from './webStorage';

const WELCOME_PAGE = 'vti_welcomepage';
const TYPE_ORDER = 'vti_contenttypeorder';

type Reader = Pick<Call, 'store'>;

/** Which page a folder opens with, relative to it. The web's own root keeps it with the web. */
export function welcomePageOf(folder: Folder, { store }: Reader): string {
  if (isWebStorage(folder.list) && !folder.item && folder.system === undefined) return folder.web.settings.welcomePage;
  return store.propertyBags.get(uniqueId(folder), WELCOME_PAGE) ?? '';
}

/** Content types in the order this folder gives them; undefined where it follows its list. */
export function ownContentTypeOrder(folder: Folder, { store }: Reader): readonly string[] | undefined {
  const kept = store.propertyBags.get(uniqueId(folder), TYPE_ORDER);
  return kept === undefined ? undefined : kept.split(',');
}

/** What the New menu offers here, in order: folders are not among it. */
export function visibleContentTypes(folder: Folder, call: Reader): readonly string[] {
  return ownContentTypeOrder(folder, call) ?? typesOf(folder, call).filter(type => !type.hidden && !type.id.startsWith('0x0120')).map(type => type.id);
}

/** MERGE of a folder: its name, its welcome page and the order of its content types can be set. */
export function updateFolder(folder: Folder, call: Call): Outcome {
  demandSettings(folder, call);
  for (const [name, value] of Object.entries(entityProperties(call.body, ['SP.Folder']))) {
    if (name === 'Name') rename(folder, String(value), call);
    else if (name === 'WelcomePage') setWelcomePage(folder, String(value ?? ''), call);
    else if (name === 'UniqueContentTypeOrder') setTypeOrder(folder, value, call);
    else throw refusals.unknownBodyProperty(name, 'SP.Folder');
  }
  return { is: 'updated' };
}

function rename(folder: Folder, name: string, call: Call): void {
  const path = folderPath(folder);
  if (name === path.slice(path.lastIndexOf('/') + 1)) return;
  const { list, item } = folder;
  if (!item) throw refusals.operationRefused('The root folder of a list cannot be renamed here.');
  changeItem({ list, item }, { values: {}, leaf: name }, call);
}

function setWelcomePage(folder: Folder, page: string, call: Call): void {
  const { web, list, item, system } = folder;
  if (isWebStorage(list) && !item && system === undefined) call.store.webs.saveSettings(web.id, { ...web.settings, welcomePage: page });
  else call.store.propertyBags.set(uniqueId(folder), WELCOME_PAGE, page);
}

function setTypeOrder(folder: Folder, value: Json, call: Call): void {
  const ids = arrayOf(value)?.map(id => (isObject(id) ? String(id.StringValue) : ''));
  if (value !== null && (!ids || ids.length === 0)) throw refusals.badRequest('UniqueContentTypeOrder must name at least one content type.');
  const known = typesOf(folder, call).map(type => type.id);
  if (ids?.some(id => !known.includes(id))) throw refusals.contentTypeMissing();
  call.store.propertyBags.set(uniqueId(folder), TYPE_ORDER, ids ? ids.join(',') : null);
}

/** A list's root is the list's to set up; a folder takes editing; the web's own root its owner. */
export function demandSettings({ web, list, item }: Folder, call: Call): void {
  if (item) call.access.demand(item.scopeId, Permission.editListItems);
  else if (isWebStorage(list)) call.access.demand(web.scopeId, Permission.manageWeb);
  else call.access.demand(list.scopeId, Permission.manageLists);
}

function typesOf({ list }: Folder, { store }: Reader): ContentType[] {
  return store.contentTypes.of(list.id);
}
