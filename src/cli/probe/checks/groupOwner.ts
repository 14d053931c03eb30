import { rowsOf, valueAt } from '../caller';
import type { Check } from '../check';
import { judged, said } from '../check';

/** Who owns a body's SharePoint group can take members in and out, without being an administrator. */
export const groupOwner: Check = {
  key: 'groups.owner',
  expects: said(
    'Den som äger ett organs SharePointgrupp kan lägga till och ta bort medlemmar.',
    'Who owns the SharePoint group of a body can add and remove members.'
  ),
  needs: ['administrator', 'register', 'reader'],
  run: async ({ as, ground }) => {
    const group = `web/sitegroups/getbyname('${ground.groupName}')`;
    const owner = valueAt(await as.register.get('web/currentuser?$select=Id'), 'Id');
    const owned = await as.administrator.post(`${group}/SetUserAsOwner(ownerId=${String(owner)})`);
    const added = await as.register.post(`${group}/users`, { LoginName: ground.logins.reader });
    const inside = rowsOf(await as.administrator.get(`${group}/users?$select=LoginName`)).some(({ LoginName }) => LoginName === ground.logins.reader);
    const readerId = valueAt(await as.reader.get('web/currentuser?$select=Id'), 'Id');
    const removed = await as.register.post(`${group}/users/removebyid(${String(readerId)})`);
    const statuses = `HTTP ${owned.status}, ${added.status}, ${removed.status}`;
    return judged(inside && removed.ok, statuses, statuses);
  }
};
