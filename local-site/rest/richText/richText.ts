import { randomUUID } from 'node:crypto';
import { sanitizeHtml } from './sanitizeHtml';

/** Rich text as SharePoint keeps it: cleaned, in a wrapper with a class of its own. Saving what was read wraps it once more. */
export function richText(markup: string): string {
  const name = randomUUID().replace(/-/g, '').toUpperCase();
  return `<div class="ExternalClass${name}">${sanitizeHtml(markup)}</div>`;
}
