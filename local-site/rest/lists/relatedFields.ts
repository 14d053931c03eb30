import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { lookupListId } from '../fields/lookupListId';
import { applyToCollection } from '../odata/applyToCollection';
import type { Outcome } from '../outcome';
import { mayReadList } from '../security/readableList';

interface RelatedField {
  readonly field: Field;
  readonly list: List;
}

/** Lookup columns of the site's lists that point at a list, whoever asks. */
export function fieldsPointingAt(target: List, { store, site }: Pick<Call, 'store' | 'site'>): RelatedField[] {
  const webs = store.webs.ofSite(site.id);
  return webs.flatMap(web => store.lists.ofWeb(web.id)).flatMap(list => store.fields.of(list.id)
    .filter(field => field.FieldTypeKind === 7 && lookupListId(field) === target.id)
    .map(field => ({ field, list })));
}

/** `GetRelatedFields`: those the caller may know of. */
export function relatedFields(target: List, call: Call): Outcome {
  const related = fieldsPointingAt(target, call).filter(({ list }) => mayReadList(list, call));
  return {
    is: 'collection', type: 'SP.RelatedField', set: 'SP.ApiData.RelatedFields',
    entities: applyToCollection(related.map(({ field, list }) => relatedEntity(field, list)), call)
  };
}

function relatedEntity(field: Field, list: List): Entity {
  return {
    type: 'SP.RelatedField', set: 'SP.ApiData.RelatedFields', editLink: `Web/Lists(guid'${list.id}')/Fields(guid'${field.Id}')`,
    properties: { FieldId: field.Id, ListId: list.id, RelationshipDeleteBehavior: field.RelationshipDeleteBehavior ?? 0, WebId: list.webId },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
