import type { Call } from '../call';
import { complex } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { valueOutcome, type Outcome } from '../outcome';
import { accessOf } from '../security/access';
import { knownCaller } from '../security/caller';
import { claimOf, loginOf } from '../security/claims';
import { Permission } from '../security/permission';
import { arrayOf, isObject } from '../wire/requestBody';
import { demandSharing } from './sharingRights';

/** `CheckPermissions`: what each of some people may do with the item already. Asked by those who may share it. */
export function checkPermissions({ item }: ListItem, call: Call): Outcome {
  demandSharing(item, call);
  const recipients = arrayOf(call.body.member('recipients')) ?? [];
  return valueOutcome('CheckPermissions', {
    itemType: 'SP.Sharing.SharingEntityPermission',
    values: recipients.filter(isObject).map(recipient => {
      const input = String(recipient.email ?? recipient.alias ?? '');
      const account = call.directory.find(loginOf(input));
      const access = account && accessOf(knownCaller(call, call.site.id, account), call.site.id, call.permissions);
      const role = !access ? 0 : access.has(item.scopeId, Permission.managePermissions) ? 3 : access.has(item.scopeId, Permission.editListItems) ? 2
        : access.has(item.scopeId, Permission.viewListItems) ? 1 : 0;
      return complex('SP.Sharing.SharingEntityPermission', { hasAccess: role > 0, inputEntity: input, resolvedEntity: account ? claimOf(account.login) : '', role });
    })
  });
}
