import type { FieldLink } from '../../storage/contentTypes';
import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { findField } from '../fields/findField';
import { createdOutcome, nullOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { arrayOf, entityProperties, type JsonObject } from '../wire/requestBody';
import { demandType } from '../wire/typedProperties';
import { contentTypeLink, type OwnedContentType } from './contentTypeEntity';
import { fieldsOfType } from './contentTypeFieldsKind';
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
    const body = entityProperties(call.body, ['SP.FieldLink']);
    // Which column it links is settled.
    for (const name of ['FieldInternalName', 'Name', 'Id']) if (body[name] !== undefined) throw refusals.operationRefused(`The property ${name} of a field link cannot be changed.`);
    const changed = { ...link, ...flags(body) };
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
  entities: (subject, call) => present(subject, call).map(link => linkEntity({ link, subject }, call)),
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
  return createdOutcome(linkEntity({ link, subject }, call));
}

/** What a body says of a link, by the name it is kept under. */
const FLAGS = { Hidden: 'hidden', Required: 'required', DisplayName: 'displayName', ReadOnly: 'readOnly', ShowInDisplayForm: 'showInDisplayForm' } as const;
/** What clients send with a new link [C]. */
const SETTABLE = {
  Hidden: 'Edm.Boolean', Required: 'Edm.Boolean', DisplayName: 'Edm.String', ReadOnly: 'Edm.Boolean', ShowInDisplayForm: 'Edm.Boolean',
  FieldInternalName: 'Edm.String', Id: 'Edm.Guid', Name: 'Edm.String'
} as const;

function flags(body: JsonObject): Partial<FieldLink> {
  for (const [name, value] of Object.entries(body)) demandType(name, value, 'SP.FieldLink', SETTABLE);
  const given = (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).filter(name => body[name] !== undefined);
  // Without a name of its own it goes by the column's again.
  return Object.fromEntries(given.map(name => [FLAGS[name], body[name] === null || body[name] === '' ? undefined : body[name]]));
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

/** `SP.FieldLink`: five properties as recorded; the others when they are asked for (unproven). */
function linkEntity(owned: OwnedLink, call: Call): Entity {
  const { link, subject } = owned;
  const column = (): Field | undefined => fieldsOfType(subject, call).find(field => field.Id === link.id);
  return {
    type: 'SP.FieldLink', set: 'SP.ApiData.FieldLinks', editLink: `${contentTypeLink(subject)}/FieldLinks(guid'${link.id}')`,
    properties: { FieldInternalName: link.name, Hidden: link.hidden, Id: link.id, Name: link.name, Required: link.required },
    onSelect: {
      DisplayName: () => link.displayName ?? column()?.Title ?? link.name, ReadOnly: () => link.readOnly ?? column()?.ReadOnlyField ?? false,
      ShowInDisplayForm: () => link.showInDisplayForm ?? true
    },
    navigation: [], open: () => undefined
  };
}
