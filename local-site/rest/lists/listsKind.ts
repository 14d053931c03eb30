import type { Web } from '../../storage/webs';
import { entityOutcome } from '../outcome';
import { refusals } from '../refusals';
import { mayReadList, readableList } from '../security/readableList';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind } from '../tree/kinds';
import { webUrl, type Call } from '../call';
import { addList, addListFromParameters } from './addList';
import { ensureLibrary } from './ensureLibrary';
import { listEntity } from './listEntity';
import { listKind } from './listKind';
import { listById } from './listOfWeb';
import { USER_INFO } from './listTemplates';
import { refreshUserInfo } from './userInfoList';
import type { List } from '../../storage/lists';

export const listsKind: CollectionKind<Web> = {
  name: 'Lists',
  type: 'SP.List',
  set: 'SP.ApiData.Lists',
  entities: (web, call) =>
    call.store.lists.ofWeb(web.id).filter(list => mayReadList(list, call)).map(list => listEntity(list, call)),
  key: (web, args, call) => listNode(listById(web, String(argument(args, 'id') ?? ''), call), refusals.listMissing, call),
  members: {
    getbyid: step((web, args, call) => listNode(listById(web, String(argument(args, 'id') ?? ''), call), refusals.listMissing, call)),
    getbytitle: step((web, args, call) => listNodeByTitle(web, String(argument(args, 'title') ?? ''), call)),
    add: action((web, _, call) => addListFromParameters(web, call)),
    ensuresiteassetslibrary: action((web, _, call) => entityOutcome(listEntity(ensureLibrary(web, 'assets', call), call))),
    ensuresitepageslibrary: action((web, _, call) => entityOutcome(listEntity(ensureLibrary(web, 'pages', call), call))),
    ensureclientrenderedsitepageslibrary: action((web, _, call) => entityOutcome(listEntity(ensureLibrary(web, 'pages', call), call)))
  },
  post: addList
};

function listNodeByTitle(web: Web, title: string, call: Call) {
  return listNode(call.store.lists.byTitle(web.id, title), () => refusals.listMissingByTitle(title, webUrl(call)), call);
}

export function listNode(list: List | undefined, missing: () => Error, call: Call) {
  const readable = readableList(list, missing, call);
  if (readable.template === USER_INFO) refreshUserInfo(readable, call);
  return entityNode(listKind, readable, call);
}
