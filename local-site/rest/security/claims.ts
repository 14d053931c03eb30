import type { Account } from '../../http/contracts';
import type { Principal } from '../../storage/principals';

const MEMBERSHIP = 'i:0#.f|membership|';

/** This site's tenant: one made-up constant. */
export const TENANT = '7c9d6a4e-58a1-4f43-9d3c-5b1f0e2a6d11';

/** "Everyone except external users" carries the tenant's id. */
export const EVERYONE = `c:0-.f|rolemanager|spo-grid-all-users/${TENANT}`;

export function claimOf(login: string): string {
  return MEMBERSHIP + login.toLowerCase();
}

/** The UPN in a claim, or the text itself when it is none. */
export function loginOf(claim: string): string {
  return claim.toLowerCase().startsWith(MEMBERSHIP) ? claim.slice(MEMBERSHIP.length) : claim;
}

export function userFromAccount(siteId: string, id: number, account: Account, isSiteAdmin = false): Principal {
  return {
    siteId, id, type: 1, login: claimOf(account.login), title: account.name,
    settings: { email: account.login, jobTitle: account.jobTitle, department: account.department, isSiteAdmin }
  };
}
