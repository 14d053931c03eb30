import { randomUUID } from 'node:crypto';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { createdOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { action, type CollectionKind } from '../tree/kinds';
import { isObject } from '../wire/requestBody';
import { webEntity } from './webEntity';

/** Webs below a web, as far as the caller may open them. */
export const websKind: CollectionKind<Web> = {
  name: 'Webs',
  type: 'SP.Web',
  set: 'SP.ApiData.Webs',
  entities: (web, call) =>
    call.store.webs.children(web.id).filter(child => call.access.has(child.scopeId, Permission.open)).map(child => webEntity(child, call)),
  members: { add: action(addWeb) }
};

/** A new web stands in its parent's permissions. */
function addWeb(parent: Web, _args: unknown, call: Call): Outcome {
  call.access.demand(parent.scopeId, Permission.manageWeb);
  const parameters = call.body.member('parameters');
  if (!isObject(parameters)) throw refusals.badRequest('The parameter parameters is missing.');
  const leaf = String(parameters.Url ?? '');
  if (!/^[^"#%&*:<>?/\\{|}~]+$/.test(leaf)) throw refusals.operationRefused('The address of the web is not valid.');
  const path = `${parent.path}/${leaf}`;
  if (call.store.webs.byPath(path)) throw refusals.operationRefused(`The Web site address "${path}" is already in use.`);
  const web: Web = {
    ...parent, id: randomUUID(), parentId: parent.id, path, created: call.now, modified: call.now,
    settings: { ...parent.settings, title: String(parameters.Title ?? leaf), description: String(parameters.Description ?? '') }
  };
  call.store.webs.add(web);
  return createdOutcome(webEntity(web, call));
}
