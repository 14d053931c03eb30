import type { Account, SecurityGroup } from './contracts';

/** The people the site may know, as Entra ID would hold them. */
export interface Directory {
  /** The account of a login (UPN, any case), or undefined when nobody has it. */
  find(login: string): Account | undefined;
  /** Everybody listed by name, in the order given at start; of a login given twice, the last. */
  listed(): readonly Account[];
  /** Security groups, in the order given at start. */
  groups(): readonly SecurityGroup[];
}

const OPEN_DOMAIN = /^[^\s@|"<>]+@uppdrag\.example$/;

/**
 * Every login at `uppdrag.example` is a known account, listed or not, so that tests can be anyone; logins
 * elsewhere are known only when listed.
 */
export function createDirectory(accounts: readonly Account[], groups: readonly SecurityGroup[] = []): Directory {
  const byLogin = new Map(accounts.map(account => [account.login.toLowerCase(), account]));
  return {
    find(login) {
      const wanted = login.trim().toLowerCase();
      const listed = byLogin.get(wanted);
      if (listed) return listed;
      if (!OPEN_DOMAIN.test(wanted)) return undefined;
      return { login: wanted, name: nameFromLogin(wanted), jobTitle: '', department: '' };
    },
    listed: () => [...byLogin.values()],
    groups: () => groups
  };
}

function nameFromLogin(login: string): string {
  const words = login.slice(0, login.indexOf('@')).split(/[._-]+/).filter(word => word.length > 0);
  return words.map(word => word[0].toUpperCase() + word.slice(1)).join(' ');
}
