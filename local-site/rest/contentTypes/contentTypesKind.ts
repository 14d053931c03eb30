import type { Call } from '../call';
import { createdOutcome, entityOutcome } from '../outcome';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind } from '../tree/kinds';
import { creationParameters, entityProperties } from '../wire/requestBody';
import { addAvailableContentType, addContentType } from './addContentType';
import { contentTypeEntity } from './contentTypeEntity';
import { contentTypeKind } from './contentTypeKind';
import { knownContentTypes, owningTypeOwner, type ContentTypeOwner } from './contentTypeOwner';

export const contentTypesKind: CollectionKind<ContentTypeOwner> = {
  name: 'ContentTypes',
  type: 'SP.ContentType',
  set: 'SP.ApiData.ContentTypes',
  entities: (owner, call) => knownContentTypes(owner, call).map(type => contentTypeEntity({ type, owner }, call)),
  key: contentTypeNode,
  members: {
    getbyid: step(contentTypeNode),
    addavailablecontenttype: action((owner, args, call) => {
      const id = String(call.body.member('contentTypeId') ?? argument(args, 'contentTypeId') ?? '');
      return entityOutcome(contentTypeEntity({ type: addAvailableContentType(owner, id, call), owner }, call));
    }),
    add: action((owner, _, call) => createdOutcome(contentTypeEntity({ type: addContentType(owner, creationParameters(call.body), call), owner }, call)))
  },
  post: (owner, call) => createdOutcome(contentTypeEntity({ type: addContentType(owner, entityProperties(call.body, ['SP.ContentType']), call), owner }, call))
};

export function contentTypeNode(owner: ContentTypeOwner, args: Arguments, call: Call) {
  const id = String(argument(args, 'contentTypeId')).toLowerCase();
  const type = knownContentTypes(owner, call).find(known => known.id.toLowerCase() === id);
  if (!type) throw refusals.contentTypeMissing();
  return entityNode(contentTypeKind, { type, owner: owningTypeOwner(owner, type, call) }, call);
}
