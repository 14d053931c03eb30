import type { SiteResponse } from '../../http/contracts';
import { contentType } from './contentTypes';

/** A file of the site's own. With `immutable` its address holds a hash of the content. */
export function staticFile(fileName: string, body: string | Buffer, immutable: boolean): SiteResponse {
  return {
    status: 200,
    headers: {
      'Content-Type': contentType(fileName),
      'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
    body,
  };
}

export function missingFile(path: string): SiteResponse {
  return {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    body: `Filen finns inte: ${path}\n`,
  };
}
