import type { Web } from '../../storage/webs';
import { createdOutcome, entityOutcome } from '../outcome';
import { refusals } from '../refusals';
import { mayReadList, readableList } from '../security/readableList';
import { Permission } from '../security/permission';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind } from '../tree/kinds';
import { entityProperties } from '../wire/requestBody';
import { webUrl, type Call } from '../call';
import { createList } from './createList';
import { listEntity } from './listEntity';
import { listKind } from './listKind';
import { checkedSettings, listSettingsFrom, withValidation } from './updateList';
import type { List } from '../../storage/lists';

export const listsKind: CollectionKind<Web> = {
  name: 'Lists',
  type: 'SP.List',
  set: 'SP.ApiData.Lists',
  entities: (web, call) =>
    call.store.lists.ofWeb(web.id).filter(list => mayReadList(list, call)).map(list => listEntity(list, call)),
  key: (web, args, call) => listNode(byId(web, String(argument(args, 'id') ?? ''), call), refusals.listMissing, call),
  members: {
    getbyid: step((web, args, call) => listNode(byId(web, String(argument(args, 'id') ?? ''), call), refusals.listMissing, call)),
    getbytitle: step((web, args, call) => listNodeByTitle(web, String(argument(args, 'title') ?? ''), call)),
    ensuresiteassetslibrary: action((web, _, call) => entityOutcome(listEntity(library(web, 'SiteAssets', call), call))),
    ensuresitepageslibrary: action((web, _, call) => entityOutcome(listEntity(library(web, 'SitePages', call), call))),
    ensureclientrenderedsitepageslibrary: action((web, _, call) => entityOutcome(listEntity(library(web, 'SitePages', call), call)))
  },
  post(web, call) {
    call.access.demand(web.scopeId, Permission.manageLists);
    const body = entityProperties(call.body, ['SP.List']);
    const template = typeof body.BaseTemplate === 'number' ? body.BaseTemplate : 100;
    const created = createList(call.store, web, { title: String(body.Title ?? ''), template }, call.now);
    const settings = checkedSettings(template, { ...created.settings, ...withValidation(listSettingsFrom(body), created.id, call) });
    call.store.lists.save({ ...created, settings });
    return createdOutcome(listEntity(call.store.lists.byId(created.id) as List, call));
  }
};

export function listNodeByTitle(web: Web, title: string, call: Call) {
  return listNode(call.store.lists.byTitle(web.id, title), () => refusals.listMissingByTitle(title, webUrl(call)), call);
}

export function listNode(list: List | undefined, missing: () => Error, call: Call) {
  return entityNode(listKind, readableList(list, missing, call), call);
}

function byId(web: Web, id: string, call: Call): List | undefined {
  const list = call.store.lists.byId(id.replace(/[{}]/g, ''));
  return list?.webId === web.id ? list : undefined;
}

function library(web: Web, folder: string, call: Call): List {
  return readableList(call.store.lists.byRoot(`${web.path}/${folder}`), refusals.listMissing, call);
}
