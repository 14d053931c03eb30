import type { Account } from '../../http/contracts';
import type { Directory } from '../../http/directory';
import { isGuest } from '../../http/isGuest';
import type { Principal } from '../../storage/principals';

const MEMBERSHIP = 'i:0#.f|membership|';
const GROUP = 'c:0t.c|tenant|';

/** This site's tenant: one made-up constant. */
export const TENANT = '7c9d6a4e-58a1-4f43-9d3c-5b1f0e2a6d11';

/** "Everyone except external users" carries the tenant's id. */
export const EVERYONE = `c:0-.f|rolemanager|spo-grid-all-users/${TENANT}`;

/** "Everyone", guests included. */
export const EVERYONE_AND_GUESTS = 'c:0(.s|true';

/** The system account: in every site, nobody's sign-in. Id and names as recorded. */
export const SYSTEM_ACCOUNT = { id: 1073741823, login: 'SHAREPOINT\\system', title: 'System Account' } as const;

export function claimOf(login: string): string {
  return MEMBERSHIP + login.toLowerCase();
}

/** The claim of a security group of the directory. */
export function groupClaimOf(id: string): string {
  return GROUP + id.toLowerCase();
}

/** The UPN in a claim, or the text itself when it is none. */
export function loginOf(claim: string): string {
  return claim.toLowerCase().startsWith(MEMBERSHIP) ? claim.slice(MEMBERSHIP.length) : claim;
}

/** Whether a security group's claim covers an account. Guests belong to one kind of "everyone" only. */
export function includesAccount(claim: string, account: Account, directory: Directory): boolean {
  if (claim === EVERYONE_AND_GUESTS) return true;
  if (claim === EVERYONE) return !isGuest(account.login);
  const group = directory.groups().find(known => groupClaimOf(known.id) === claim.toLowerCase());
  return group?.members.some(member => member.toLowerCase() === account.login.toLowerCase()) === true;
}

export function userFromAccount(siteId: string, id: number, account: Account, isSiteAdmin = false): Principal {
  return {
    siteId, id, type: 1, login: claimOf(account.login), title: account.name,
    settings: { email: account.login, jobTitle: account.jobTitle, department: account.department, isSiteAdmin }
  };
}
