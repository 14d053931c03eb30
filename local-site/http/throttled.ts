import type { RequestHandler, SiteResponse } from './contracts';
import type { Throttle } from './faults';

const PAGE = '/_layouts/15/Throttle.htm';
/** Resource units of a minute, as Microsoft's example has them. */
const LIMIT = '1200';

/** What a throttled caller gets: a status with or without `Retry-After` and the RateLimit headers, or the way to the page. */
export function throttled({ status, retryAfterSeconds, page }: Throttle): SiteResponse {
  if (page) return { status: 302, headers: { Location: PAGE }, body: '' };
  const headers: Record<string, string> = { 'Content-Type': 'text/plain; charset=utf-8', 'RateLimit-Limit': LIMIT, 'RateLimit-Remaining': '0' };
  if (retryAfterSeconds !== undefined) {
    headers['Retry-After'] = String(retryAfterSeconds);
    headers['RateLimit-Reset'] = String(retryAfterSeconds);
  }
  return { status, headers, body: status === 429 ? 'Too Many Requests' : 'Service Unavailable' };
}

/** The page browsers are sent to: HTML where a client expects JSON. Its status is unproven. */
export const throttlePage: RequestHandler = request => Promise.resolve(request.url.pathname === PAGE
  ? { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: '<!DOCTYPE html><html><head><title>Too Many Requests</title></head><body><h1>Something went wrong</h1><p>Too many requests. Try again later.</p></body></html>' }
  : undefined);
