import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Entity } from '../entity';
import type { Outcome } from '../outcome';
import { applyToCollection } from '../odata/applyToCollection';
import { Permission } from '../security/permission';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { templateOf } from './webTemplates';

/** `SP.WebInformation`: what may be known of a web without opening it. */
export const webInformationKind: EntityKind<Web> = { name: 'WebInformation', entity: webInformation, members: {} };

export const webInfosKind: CollectionKind<Web> = {
  name: 'WebInfos',
  type: 'SP.WebInformation',
  set: 'SP.ApiData.WebInformations',
  entities: (web, call) => openWebs(web, call).map(webInformation),
  key: webInformationNode,
  members: { getbyid: step(webInformationNode) }
};

function webInformationNode(web: Web, args: Arguments, call: Call): Node {
  const id = String(argument(args, 'id') ?? '').replace(/[{}]/g, '').toLowerCase();
  const child = openWebs(web, call).find(known => known.id === id);
  if (!child) throw refusals.pathMissing();
  return entityNode(webInformationKind, child, call);
}

/** Webs right below a web, as far as the caller may open them. */
export function openWebs(web: Web, { store, access }: Pick<Call, 'store' | 'access'>): Web[] {
  return store.webs.children(web.id).filter(child => access.has(child.scopeId, Permission.open));
}

/** `GetSubwebsFilteredForCurrentUser`: those of one template and configuration, −1 for any. */
export function filteredSubwebs(web: Web, template: number, configuration: number, call: Call): Outcome {
  const chosen = openWebs(web, call).filter(child => {
    const known = templateOf(child);
    return (template === -1 || known.id === template) && (configuration === -1 || known.configuration === configuration);
  });
  return { is: 'collection', type: 'SP.WebInformation', set: 'SP.ApiData.WebInformations', entities: applyToCollection(chosen.map(webInformation), call) };
}

function webInformation(web: Web): Entity {
  const { settings, path } = web;
  const { template, configuration, id } = templateOf(web);
  return {
    type: 'SP.WebInformation', set: 'SP.ApiData.WebInformations', editLink: `Web/WebInfos('${web.id}')`,
    properties: {
      Configuration: configuration, Created: web.created.replace('Z', ''), Description: settings.description, Id: web.id, Language: settings.language,
      LastItemModifiedDate: web.modified, LastItemUserModifiedDate: web.modified, ServerRelativeUrl: path, Title: settings.title,
      WebTemplate: template, WebTemplateId: id
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
