import type { Call } from '../call';
import { valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { changeItem } from './changeItem';
import { checkIn } from '../files/checkOut';
import { formChanges, formRow } from './formChanges';
import { demandFormParameters } from './formParameters';
import { saveForm } from './saveForm';
import type { ListItem } from './visibleItem';

/** ValidateUpdateListItem: always 200, errors in the rows; one bad value and nothing is saved. */
export function validateUpdate(subject: ListItem, call: Call): Outcome {
  demandFormParameters('ValidateUpdateListItem', call);
  if (!call.access.has(subject.item.scopeId, Permission.editListItems)) throw refusals.accessDenied();
  const sameVersion = call.body.member('bNewDocumentUpdate') === true;
  const { list } = subject;
  const { rows } = saveForm(formChanges(list, call), list, changes => checkedIn(list, changeItem(subject, changes, call, { sameVersion }), call), call);
  return valueOutcome('ValidateUpdateListItem', { itemType: 'SP.ListItemFormUpdateValue', values: rows.map(row => formRow(row, subject.item.id)) });
}

/** A `checkInComment` checks a file in that is checked out; for anything else it means nothing. */
function checkedIn(list: ListItem['list'], item: ListItem['item'], call: Call): ListItem['item'] {
  const comment = call.body.member('checkInComment');
  return typeof comment === 'string' && comment !== '' && item.level === 255 ? checkIn({ list, item }, comment, 0, call) : item;
}
