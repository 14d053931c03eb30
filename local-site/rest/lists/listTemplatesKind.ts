import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { CREATABLE_TEMPLATES, type ListTemplate } from './listTemplates';

/** `SP.ListTemplate`: what lists can be made of. */
export const listTemplatesKind: CollectionKind<Web> = {
  name: 'ListTemplates',
  type: 'SP.ListTemplate',
  set: 'SP.ApiData.ListTemplates',
  entities: () => CREATABLE_TEMPLATES.map(templateEntity),
  key: templateNode,
  members: { getbyname: step(templateNode) }
};

const listTemplateKind: EntityKind<ListTemplate> = { name: 'ListTemplate', entity: templateEntity, members: {} };

function templateNode(_web: Web, args: Arguments, call: Call): Node {
  const name = String(argument(args, 'name') ?? '').toLowerCase();
  const template = CREATABLE_TEMPLATES.find(known => known.title.toLowerCase() === name);
  if (!template) throw refusals.outOfRange();
  return entityNode(listTemplateKind, template, call);
}

function templateEntity({ id, name, title, baseType, feature, image }: ListTemplate): Entity {
  return {
    type: 'SP.ListTemplate', set: 'SP.ApiData.ListTemplates', editLink: `Web/ListTemplates('${title}')`,
    properties: {
      AllowsFolderCreation: baseType === 1, BaseType: baseType, Description: '', FeatureId: feature, Hidden: false, ImageUrl: `/_layouts/15/images/${image}.png`,
      InternalName: name, IsCustomTemplate: false, ListTemplateTypeKind: id, Name: title, OnQuickLaunch: true, Unique: false
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
