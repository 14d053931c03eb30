import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { lookupListId } from '../fields/lookupListId';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import type { ListItem } from './visibleItem';

const CASCADE = 1;

/** A lookup column that holds its items to those it points at. */
interface Relation {
  readonly list: List;
  readonly field: Field;
}

/**
 * The items that must go with those of a list because their lookup says so (cascade). Where a lookup says restrict, an
 * item that is pointed at cannot go: refused. The index of the lookup tells who points; text and code are unproven.
 */
export function cascaded(list: List, doomed: readonly Item[], call: Pick<Call, 'store' | 'access'>): ListItem[] {
  const relations = relationsTo(list, call);
  return doomed.flatMap(item => relations.flatMap(relation => {
    const pointing = call.store.items.select(
      'items i JOIN value_index v ON v.row = i.row WHERE v.list_id = ? AND v.field = ? AND v.value = ? AND i.is_current = 1',
      relation.list.id, relation.field.InternalName, item.id
    );
    if (pointing.length === 0) return [];
    if (relation.field.RelationshipDeleteBehavior !== CASCADE) throw refusals.relatedItems(list.title, mayReadList(relation.list, call) ? relation.list.title : undefined);
    return pointing.map(found => ({ list: relation.list, item: found }));
  }));
}

function relationsTo(list: List, { store }: Pick<Call, 'store'>): Relation[] {
  return store.lists.ofWeb(list.webId).flatMap(other =>
    store.fields.of(other.id)
      .filter(field => field.FieldTypeKind === 7 && field.RelationshipDeleteBehavior && lookupListId(field) === list.id)
      .map(field => ({ list: other, field })));
}
