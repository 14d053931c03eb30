import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { listProperty } from './listProperties';
import { fieldsPointingAt } from './relatedFields';

/**
 * Refuses to delete what the site lives by, and a list that columns of other lists hold on to (a lookup that restricts
 * or cascades deletion). The wording is unproven. Plain lookups into a deleted list are left dangling.
 */
export function demandDeletable(list: List, call: Call): void {
  if (listProperty(list, 'AllowDeletion') === false) throw refusals.notDeletable();
  const holding = fieldsPointingAt(list, call).find(({ field, list: other }) => other.id !== list.id && (field.RelationshipDeleteBehavior ?? 0) !== 0);
  if (holding) throw refusals.operationRefused(`This list cannot be deleted because one or more items in the list are related to items in the list '${holding.list.title}'.`);
}
