import type { FieldLink } from '../../storage/contentTypes';
import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { fieldEntity } from '../fields/fieldEntity';
import { findField } from '../fields/findField';
import { refusals } from '../refusals';
import { argument } from '../tree/arguments';
import { entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { OwnedContentType } from './contentTypeEntity';
import { fieldsOfOwner, ownerId } from './contentTypeOwner';
import { linksOf } from './fieldLinks';

interface TypeField {
  readonly field: Field;
  readonly subject: OwnedContentType;
}

/** A column as its content type shows it; it is changed at its list or web. */
const typeFieldKind: EntityKind<TypeField> = { name: 'ContentTypeField', entity: ({ field, subject }, call) => entityOf(field, subject, call), members: {} };

export const contentTypeFieldsKind: CollectionKind<OwnedContentType> = {
  name: 'ContentTypeFields',
  type: 'SP.Field',
  set: 'SP.ApiData.Fields',
  entities: (subject, call) => fieldsOfType(subject, call).map(field => entityOf(field, subject, call)),
  key: (subject, args, call) => {
    const id = String(argument(args, 'id')).replace(/[{}]/g, '').toLowerCase();
    return fieldNode(subject, fieldsOfType(subject, call).find(field => field.Id === id), id, call);
  },
  members: {
    getbyinternalnameortitle: step((subject, args, call) => byName(subject, String(argument(args, 'strName')), call)),
    getbytitle: step((subject, args, call) => byName(subject, String(argument(args, 'title')), call))
  }
};

/** The columns of a content type, as its links show them. */
export function fieldsOfType({ type, owner }: OwnedContentType, call: Pick<Call, 'store'>): Field[] {
  const fields = fieldsOfOwner(owner, call);
  return linksOf(type, fields).flatMap(link => fields.filter(field => field.Id === link.id).map(field => linked(field, link)));
}

function linked(field: Field, { required, hidden, displayName, readOnly, showInDisplayForm }: FieldLink): Field {
  return {
    ...field, Required: required, Hidden: hidden, Title: displayName ?? field.Title, ReadOnlyField: readOnly ?? field.ReadOnlyField,
    ...(showInDisplayForm === undefined ? {} : { Attributes: { ...field.Attributes, ShowInDisplayForm: showInDisplayForm ? 'TRUE' : 'FALSE' } })
  };
}

function byName(subject: OwnedContentType, name: string, call: Call) {
  return fieldNode(subject, findField(fieldsOfType(subject, call), name), name, call);
}

function fieldNode(subject: OwnedContentType, field: Field | undefined, name: string, call: Call) {
  if (!field) throw refusals.fieldMissing(name);
  return entityNode(typeFieldKind, { field, subject }, call);
}

function entityOf(field: Field, { owner }: OwnedContentType, call: Call): Entity {
  return fieldEntity(field, { id: ownerId(owner), list: owner.list, web: owner.web }, fieldsOfOwner(owner, call));
}
