import type { Account, SiteRequest } from './contracts';
import type { Directory } from './directory';

export const ACCOUNT_COOKIE = 'UppdragAccount';

export type Identity = Pick<SiteRequest, 'account' | 'identifiedBy'>;

/**
 * Who asks. The site takes its loopback callers' word: a bearer token is a login, the account chooser's cookie
 * holds one, and `_api` without either is the account of `--as`. A login nobody has gives 'unknown' (401).
 */
export function identify(
  headers: Readonly<Record<string, string | undefined>>,
  path: string,
  directory: Directory,
  defaultAccount: Account
): Identity | 'unknown' {
  const isApi = /\/_api(\/|$)/i.test(path);
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '');
  if (bearer) {
    const account = directory.find(bearer[1]);
    return account ? { account, identifiedBy: 'bearer' } : 'unknown';
  }
  if (headers.authorization !== undefined) return 'unknown';
  const login = readCookie(headers.cookie ?? '');
  if (login !== undefined) {
    const account = directory.find(login);
    if (account) return { account, identifiedBy: 'cookie' };
    // On a page a stale cookie leads back to the account chooser; the API has nobody to ask.
    return isApi ? 'unknown' : { account: undefined, identifiedBy: 'default' };
  }
  return { account: isApi ? defaultAccount : undefined, identifiedBy: 'default' };
}

function readCookie(header: string): string | undefined {
  for (const part of header.split(';')) {
    const [name, value] = part.trim().split('=');
    if (name !== ACCOUNT_COOKIE || !value) continue;
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  return undefined;
}
