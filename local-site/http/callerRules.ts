import type { SiteResponse } from './contracts';
import { plainText } from './plainText';

/** Which host names the site answers to, besides `127.0.0.1`, `localhost` and `*.localhost`. */
export interface CallerRules {
  readonly port: number;
  readonly extraHosts: readonly string[];
}

type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Refuses callers that have no business here: another Host (DNS rebinding), a foreign Origin, or a request that
 * the browser marks as cross-site. Without this any web page could use a site that trusts its loopback callers.
 * Returns the refusal, or undefined when the request may pass.
 */
export function refuseCaller(headers: Headers, rules: CallerRules): SiteResponse | undefined {
  const host = headers.host?.toLowerCase();
  if (!host || !isOwnHost(host, rules)) return plainText(400, 'Bad Request: unknown Host');
  const origin = headers.origin;
  if (origin !== undefined && !isOwnOrigin(origin, rules)) return plainText(403, 'Forbidden: foreign Origin');
  if (headers['sec-fetch-site'] === 'cross-site') return plainText(403, 'Forbidden: cross-site request');
  return undefined;
}

function isOwnHost(host: string, rules: CallerRules): boolean {
  if (rules.extraHosts.some(extra => extra.toLowerCase() === host)) return true;
  const suffix = rules.port === 80 ? '' : `:${rules.port}`;
  if (!host.endsWith(suffix)) return false;
  const name = host.slice(0, host.length - suffix.length);
  return name === '127.0.0.1' || name === 'localhost' || /^([a-z0-9-]+\.)+localhost$/.test(name);
}

function isOwnOrigin(origin: string, rules: CallerRules): boolean {
  const match = /^https?:\/\/(.+)$/.exec(origin.toLowerCase());
  return match !== null && isOwnHost(match[1], rules);
}
