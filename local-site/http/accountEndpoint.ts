import type { RequestHandler } from './contracts';
import type { Directory } from './directory';
import { ACCOUNT_COOKIE } from './identify';
import { plainText } from './plainText';

/**
 * `POST /_local/account` with the form fields `login` and `return` (a path on this site): acts as that account
 * from now on, in this browser. An empty login signs out. Posted by the account chooser.
 */
export function accountEndpoint(directory: Directory): RequestHandler {
  return async request => {
    if (request.url.pathname !== '/_local/account') return undefined;
    if (request.method !== 'POST') return plainText(405, 'Use POST');
    const form = new URLSearchParams((await request.body(65_536)).toString('utf8'));
    const login = form.get('login') ?? '';
    if (login !== '' && !directory.find(login)) return plainText(401, 'Unknown account');
    const cookie = `${ACCOUNT_COOKIE}=${encodeURIComponent(login.toLowerCase())}; Path=/; HttpOnly; SameSite=Strict`;
    return {
      status: 303,
      headers: { Location: ownPath(form.get('return')), 'Set-Cookie': login === '' ? `${cookie}; Max-Age=0` : cookie },
      body: ''
    };
  };
}

/** Only a path on this site: `//elsewhere` and `/\elsewhere` would leave it. */
function ownPath(path: string | null): string {
  return path && /^\/(?![/\\])[^\r\n]*$/.test(path) ? path : '/';
}
