import type { Call } from '../call';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { changeItem } from './changeItem';
import { formChanges, formRow } from './formChanges';
import { saveForm } from './saveForm';
import type { ListItem } from './visibleItem';

/** ValidateUpdateListItem: always 200, errors in the rows; one bad value and nothing is saved. */
export function validateUpdate(subject: ListItem, call: Call): Outcome {
  if (!call.access.has(subject.item.scopeId, Permission.editListItems)) throw refusals.accessDenied();
  const sameVersion = call.body.member('bNewDocumentUpdate') === true;
  const { rows } = saveForm(formChanges(subject.list, call), subject.list, changes => changeItem(subject, changes, call, { sameVersion }), call);
  return valueOutcome('ValidateUpdateListItem', { itemType: 'SP.ListItemFormUpdateValue', values: rows.map(row => formRow(row, subject.item.id)) });
}
