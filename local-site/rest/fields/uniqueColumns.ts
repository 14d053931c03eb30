import type { Field } from '../../storage/fields';
import type { ListSettings } from '../../storage/lists';
import { refusals } from '../refusals';
import { OWN_ITEMS } from '../security/visibleRows';

/**
 * A list that shows people their own items only has no unique columns, and a list with unique columns cannot be made one:
 * a refused double would tell of an item the caller may not see. Known from issues; code and text are unproven.
 */
export function demandOpenForUnique({ ReadSecurity }: Pick<ListSettings, 'ReadSecurity'>, fields: readonly Pick<Field, 'EnforceUniqueValues'>[]): void {
  if (ReadSecurity !== OWN_ITEMS || !fields.some(field => field.EnforceUniqueValues)) return;
  throw refusals.operationRefused('Unique values cannot be enforced in a list whose items are read only by the users who created them.');
}
