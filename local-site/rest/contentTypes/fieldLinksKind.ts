import type { FieldLink } from '../../storage/contentTypes';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { findField } from '../fields/findField';
import { createdOutcome, nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { arrayOf, entityProperties, type JsonObject } from '../wire/requestBody';
import { contentTypeLink, type OwnedContentType } from './contentTypeEntity';
import { fieldsOfOwner } from './contentTypeOwner';
import { linksOf, linkTo } from './fieldLinks';
import { saveContentType } from './saveContentType';

interface OwnedLink {
  readonly link: FieldLink;
  readonly subject: OwnedContentType;
}

const fieldLinkKind: EntityKind<OwnedLink> = {
  name: 'FieldLink',
  entity: linkEntity,
  members: {},
  merge({ link, subject }, call) {
    const changed = { ...link, ...flags(entityProperties(call.body, ['SP.FieldLink'])) };
    saveLinks(subject, present(subject, call).map(known => (known.id === link.id ? changed : known)), call);
    return { is: 'updated' };
  },
  remove({ link, subject }, call) {
    saveLinks(subject, present(subject, call).filter(known => known.id !== link.id), call);
    return { is: 'deleted' };
  }
};

/** The columns of a content type, in the order of its forms. */
export const fieldLinksKind: CollectionKind<OwnedContentType> = {
  name: 'FieldLinks',
  type: 'SP.FieldLink',
  set: 'SP.ApiData.FieldLinks',
  entities: (subject, call) => present(subject, call).map(link => linkEntity({ link, subject })),
  key: (subject, args, call) => linkNode(subject, argument(args, 'id'), call),
  members: {
    getbyid: step((subject, args, call) => linkNode(subject, argument(args, 'id'), call)),
    reorder: action((subject, _, call) => {
      const names = arrayOf(call.body.member('internalNames'))?.map(String) ?? [];
      const links = present(subject, call);
      const first = names.flatMap(name => links.filter(link => link.name === name));
      saveLinks(subject, [...first, ...links.filter(link => !first.includes(link))], call);
      return nullOutcome('Reorder');
    })
  },
  post: addLink
};

/** Links a column of the owner by its internal name or id; recorded: 201 with the link. */
function addLink(subject: OwnedContentType, call: Call): Outcome {
  const body = entityProperties(call.body, ['SP.FieldLink']);
  const fields = fieldsOfOwner(subject.owner, call);
  const name = String(body.FieldInternalName ?? '');
  const id = String(body.Id ?? '').replace(/[{}]/g, '').toLowerCase();
  const field = name === '' ? fields.find(known => known.Id === id) : findField(fields, name);
  if (!field) throw refusals.fieldMissing(name || id);
  const links = present(subject, call);
  const link = { ...(links.find(known => known.id === field.Id) ?? linkTo(field)), ...flags(body) };
  saveLinks(subject, [...links.filter(known => known.id !== field.Id), link], call);
  return createdOutcome(linkEntity({ link, subject }));
}

function flags(body: JsonObject): Partial<FieldLink> {
  const { Hidden, Required, FieldInternalName: _field, Id: _id, Name: _name, DisplayName: _title, ReadOnly: _readOnly, ShowInDisplayForm: _shown, ...others } = body;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw refusals.unknownBodyProperty(unknown, 'SP.FieldLink');
  return { ...(typeof Hidden === 'boolean' ? { hidden: Hidden } : {}), ...(typeof Required === 'boolean' ? { required: Required } : {}) };
}

function present({ type, owner }: OwnedContentType, call: Call): readonly FieldLink[] {
  return linksOf(type, fieldsOfOwner(owner, call));
}

function saveLinks({ type, owner }: OwnedContentType, links: readonly FieldLink[], call: Call): void {
  saveContentType(owner, type, { links }, call);
}

function linkNode(subject: OwnedContentType, id: unknown, call: Call): Node {
  const wanted = String(id).replace(/[{}]/g, '').toLowerCase();
  const link = present(subject, call).find(known => known.id === wanted);
  if (!link) throw refusals.fieldMissing(String(id));
  return entityNode(fieldLinkKind, { link, subject }, call);
}

/** `SP.FieldLink`, as recorded. */
function linkEntity({ link, subject }: OwnedLink): Entity {
  return {
    type: 'SP.FieldLink', set: 'SP.ApiData.FieldLinks', editLink: `${contentTypeLink(subject)}/FieldLinks(guid'${link.id}')`,
    properties: { FieldInternalName: link.name, Hidden: link.hidden, Id: link.id, Name: link.name, Required: link.required },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
