import type { Call } from '../call';

/** Where the next page is: as recorded, the token first, then the other options, all percent-encoded. */
export function nextLink(token: string, call: Call): string {
  const others = [...call.query.parameters].filter(([name]) => name.toLowerCase() !== '$skiptoken');
  const encode = (text: string): string => encodeURIComponent(text).replace(/%3D/g, '%3d');
  const options = [['$skiptoken', token], ...others].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return `${call.url.origin}${call.url.pathname}?${options.join('&')}`;
}
