import { randomUUID } from 'node:crypto';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { freshFeatures } from '../features/knownFeatures';
import { entityOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { breakInheritance } from '../security/inheritance';
import { Permission } from '../security/permission';
import { creationParameters } from '../wire/requestBody';
import { demandType, type PropertyType } from '../wire/typedProperties';
import { addLibraries } from './addLibraries';
import { webEntity } from './webEntity';
import { subwebTemplate } from './webTemplates';

const PARAMETERS: Readonly<Record<string, PropertyType>> = {
  Title: 'Edm.String', Url: 'Edm.String', Description: 'Edm.String', WebTemplate: 'Edm.String', Language: 'Edm.Int32', UseSamePermissionsAsParentSite: 'Edm.Boolean'
};

/**
 * `webs/add`: a web below another, in the parent's permissions or with its own (then only the caller's). It takes
 * over the parent's region.
 */
export function addWeb(parent: Web, call: Call): Outcome {
  call.access.demand(parent.scopeId, Permission.manageSubwebs);
  const given = creationParameters(call.body);
  for (const [name, value] of Object.entries(given)) demandType(name, value, 'SP.WebCreationInformation', PARAMETERS);
  const template = subwebTemplate(String(given.WebTemplate ?? 'STS'));
  if (!template) throw refusals.operationRefused('Template is not found and is not applied.');
  const leaf = String(given.Url ?? '');
  const web: Web = {
    ...parent, id: randomUUID(), parentId: parent.id, path: freePath(parent, leaf, call), created: call.now, modified: call.now,
    settings: {
      ...parent.settings, title: String(given.Title ?? leaf), description: String(given.Description ?? ''), welcomePage: 'SitePages/Home.aspx',
      language: typeof given.Language === 'number' ? given.Language : parent.settings.language, author: call.caller.id, properties: {},
      template: template.name, configuration: template.configuration
    }
  };
  call.store.webs.add(web);
  for (const feature of freshFeatures('Web')) call.store.features.add(web.id, feature);
  addLibraries(call.store, web, call.caller.id, call.now);
  if (given.UseSamePermissionsAsParentSite === false) {
    breakInheritance({ web, scopeId: web.scopeId, editLink: 'Web' }, false, false, call);
    call.store.webs.saveSettings(web.id, { ...web.settings, ownerGroup: 0, memberGroup: 0, visitorGroup: 0 });
  }
  return entityOutcome(webEntity(call.store.webs.byId(web.id) ?? web, call));
}

function freePath(parent: Web, leaf: string, { store }: Call): string {
  if (!/^[^"#%&*:<>?/\\{|}~]+$/.test(leaf) || /^[._ ]|[. ]$|\.\./.test(leaf) || leaf.length > 128) {
    throw refusals.operationRefused('The address of the web is not valid.');
  }
  const path = `${parent.path}/${leaf}`;
  if (store.webs.byPath(path) || store.lists.byRoot(path) || /^(lists|_.*)$/i.test(leaf)) throw refusals.webTaken(path);
  return path;
}
