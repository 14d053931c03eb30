import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { createdOutcome, entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { creationParameters, entityProperties, type JsonObject } from '../wire/requestBody';
import { demandType, type PropertyType } from '../wire/typedProperties';
import { createList, type NewList } from './createList';
import { listEntity } from './listEntity';
import { listTemplate } from './listTemplates';
import { showOnQuickLaunch } from './quickLaunch';
import { mergedSettings } from './updateList';

const PARAMETERS: Readonly<Record<string, PropertyType>> = {
  Title: 'Edm.String', Description: 'Edm.String', Url: 'Edm.String', TemplateType: 'Edm.Int32', TemplateFeatureId: 'Edm.Guid', DocumentTemplateType: 'Edm.Int32',
  QuickLaunchOption: 'Edm.Int32', CustomSchemaXml: 'Edm.String'
};

/** Options of `QuickLaunchOption` that put the list there: 1 on; 0 off, 2 as its template has it. */
const ON_QUICK_LAUNCH = 1;

/** `POST lists` with an `SP.List`. */
export function addList(web: Web, call: Call): Outcome {
  const body = entityProperties(call.body, ['SP.List']);
  const template = typeof body.BaseTemplate === 'number' ? body.BaseTemplate : 100;
  return createdOutcome(listEntity(made(web, { title: String(body.Title ?? ''), template }, body, call), call));
}

/** `lists/add` with `SP.ListCreationInformation`; `Url` is the path of the root folder below the web. */
export function addListFromParameters(web: Web, call: Call): Outcome {
  const given = creationParameters(call.body);
  for (const [name, value] of Object.entries(given)) demandType(name, value, 'SP.ListCreationInformation', PARAMETERS);
  if (given.CustomSchemaXml) throw refusals.notBuilt('CustomSchemaXml');
  const root = given.Url === undefined || given.Url === null || given.Url === '' ? undefined : freeRoot(web, String(given.Url), call);
  const wanted = { title: String(given.Title ?? ''), template: typeof given.TemplateType === 'number' ? given.TemplateType : 100, root };
  const settings: JsonObject = { Description: given.Description ?? '', ...(given.QuickLaunchOption === ON_QUICK_LAUNCH ? { OnQuickLaunch: true } : {}) };
  return entityOutcome(listEntity(made(web, wanted, settings, call), call));
}

function made(web: Web, wanted: NewList, body: JsonObject, call: Call): List {
  call.access.demand(web.scopeId, Permission.manageLists);
  if (listTemplate(wanted.template)?.creatable !== true) throw refusals.invalidTemplate(wanted.template);
  const list = createList(call.store, web, wanted, call.now);
  const settings = mergedSettings(list, body, call);
  call.store.lists.save({ ...list, settings });
  if (settings.OnQuickLaunch) showOnQuickLaunch(list, true, call.store);
  return call.store.lists.byId(list.id) as List;
}

function freeRoot(web: Web, url: string, { store }: Call): string {
  const root = url.replace(/^\/+|\/+$/g, '');
  if (!/^(Lists\/)?[^"#%&*:<>?\\/{|}~]+$/i.test(root) || /^[._]|\.\.|\.$/.test(root)) throw refusals.invalidName(url);
  const path = `${web.path}/${root}`;
  if (store.lists.byRoot(path) ?? store.webs.byPath(path)) throw refusals.nameTaken(path);
  return root;
}
