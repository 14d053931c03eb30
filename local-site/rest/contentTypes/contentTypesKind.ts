import type { ContentType } from '../../storage/contentTypes';
import { complex, type Entity } from '../entity';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Call } from '../call';

/** Content types of a list or web; `link` is the owner's address. */
export interface ContentTypeOwner {
  readonly owner: string;
  readonly link: string;
}

interface Owned {
  readonly type: ContentType;
  readonly link: string;
}

const contentTypeKind: EntityKind<Owned> = { name: 'ContentType', entity: contentTypeEntity, members: {} };

export const contentTypesKind: CollectionKind<ContentTypeOwner> = {
  name: 'ContentTypes',
  type: 'SP.ContentType',
  set: 'SP.ApiData.ContentTypes',
  entities: ({ owner, link }, call) => call.store.contentTypes.of(owner).map(type => contentTypeEntity({ type, link })),
  key: contentTypeNode,
  members: { getbyid: step(contentTypeNode) }
};

function contentTypeNode({ owner, link }: ContentTypeOwner, args: Arguments, call: Call) {
  const id = String(argument(args, 'contentTypeId')).toLowerCase();
  const type = call.store.contentTypes.of(owner).find(known => known.id.toLowerCase() === id);
  if (!type) throw refusals.contentTypeMissing();
  return entityNode(contentTypeKind, { type, link }, call);
}

/** `SP.ContentType`, properties in recorded order. */
function contentTypeEntity({ type, link }: Owned): Entity {
  const forms = { DisplayFormTarget: 0, EditFormTarget: 0, NewFormTarget: 0 };
  return {
    type: 'SP.ContentType', set: 'SP.ApiData.ContentTypes', editLink: `${link}/ContentTypes('${type.id}')`,
    properties: {
      ClientFormCustomFormatter: '', Description: type.description, DisplayFormClientSideComponentId: '',
      DisplayFormClientSideComponentProperties: '', DisplayFormTarget: forms.DisplayFormTarget, DisplayFormTemplateName: 'ListForm',
      DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '', EditFormClientSideComponentId: '',
      EditFormClientSideComponentProperties: '', EditFormTarget: forms.EditFormTarget, EditFormTemplateName: 'ListForm', EditFormUrl: '',
      Group: type.group, Hidden: type.hidden, Id: complex('SP.ContentTypeId', { StringValue: type.id }), JSLink: '',
      MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '', Name: type.name, NewFormClientSideComponentId: null,
      NewFormClientSideComponentProperties: '', NewFormTarget: forms.NewFormTarget, NewFormTemplateName: 'ListForm', NewFormUrl: '',
      ReadOnly: false, SchemaXml: `<ContentType ID="${type.id}" Name="${type.name}" Group="${type.group}" Version="1" />`,
      Scope: '', Sealed: false, StringId: type.id
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
