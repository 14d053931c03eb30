import type { ContentType } from '../../storage/contentTypes';
import type { Call } from '../call';
import { complex, type Entity } from '../entity';
import { fieldSchemaXml } from '../fields/fieldSchemaXml';
import { listLink } from '../lists/listEntity';
import { openMember } from '../tree/openMember';
import { escapeXml } from '../xml/escapeXml';
import { contentTypeKind } from './contentTypeKind';
import { fieldsOfType } from './contentTypeFieldsKind';
import { ownerId, type ContentTypeOwner } from './contentTypeOwner';

export interface OwnedContentType {
  readonly type: ContentType;
  readonly owner: ContentTypeOwner;
}

export function contentTypeLink({ type, owner }: OwnedContentType): string {
  return `${owner.list ? listLink(owner.list) : 'Web'}/${owner.available ? 'AvailableContentTypes' : 'ContentTypes'}('${type.id}')`;
}

/** `SP.ContentType`, properties in recorded order. */
export function contentTypeEntity(subject: OwnedContentType, call: Call): Entity {
  const { type, owner } = subject;
  const text = (name: string, otherwise = ''): string => String(type.forms?.[name] ?? otherwise);
  const number = (name: string): number => Number(type.forms?.[name] ?? 0);
  const system = type.id === '0x';
  return {
    type: 'SP.ContentType', set: 'SP.ApiData.ContentTypes', editLink: contentTypeLink(subject),
    properties: {
      ClientFormCustomFormatter: text('ClientFormCustomFormatter'), Description: type.description,
      DisplayFormClientSideComponentId: text('DisplayFormClientSideComponentId'), DisplayFormClientSideComponentProperties: text('DisplayFormClientSideComponentProperties'),
      DisplayFormTarget: number('DisplayFormTarget'), DisplayFormTemplateName: text('DisplayFormTemplateName', system ? '' : 'ListForm'), DisplayFormUrl: text('DisplayFormUrl'),
      DocumentTemplate: text('DocumentTemplate'), DocumentTemplateUrl: '', EditFormClientSideComponentId: text('EditFormClientSideComponentId'),
      EditFormClientSideComponentProperties: text('EditFormClientSideComponentProperties'), EditFormTarget: number('EditFormTarget'),
      EditFormTemplateName: text('EditFormTemplateName', system ? '' : 'ListForm'), EditFormUrl: text('EditFormUrl'),
      Group: type.group, Hidden: type.hidden, Id: complex('SP.ContentTypeId', { StringValue: type.id }), JSLink: text('JSLink'),
      MobileDisplayFormUrl: text('MobileDisplayFormUrl'), MobileEditFormUrl: text('MobileEditFormUrl'), MobileNewFormUrl: text('MobileNewFormUrl'), Name: type.name,
      NewFormClientSideComponentId: type.forms?.NewFormClientSideComponentId ?? null, NewFormClientSideComponentProperties: text('NewFormClientSideComponentProperties'),
      NewFormTarget: number('NewFormTarget'), NewFormTemplateName: text('NewFormTemplateName', system ? '' : 'ListForm'), NewFormUrl: text('NewFormUrl'),
      ReadOnly: type.readOnly ?? false, SchemaXml: schemaXml(subject, call), Scope: owner.list?.root ?? owner.web.path, Sealed: type.sealed ?? false, StringId: type.id
    },
    onSelect: {}, navigation: ['FieldLinks', 'Fields', 'Parent', 'WorkflowAssociations'], open: name => openMember(contentTypeKind, subject, name, call)
  };
}

function schemaXml(subject: OwnedContentType, call: Call): string {
  const { type, owner } = subject;
  const attributes = { ID: type.id, Name: type.name, Group: type.group, Description: type.description, ...(type.sealed ? { Sealed: 'TRUE' } : {}), ...(type.hidden ? { Hidden: 'TRUE' } : {}), Version: '0' };
  const written = Object.entries(attributes).filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const fields = fieldsOfType(subject, call).map(field => fieldSchemaXml(field, ownerId(owner))).join('');
  return `<ContentType${written}><Folder TargetName="_cts/${escapeXml(type.name)}" /><Fields>${fields}</Fields></ContentType>`;
}
