import type { SiteResponse } from './contracts';

export function plainText(status: number, text: string): SiteResponse {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
}
