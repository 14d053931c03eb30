import { escapeHtml } from '../html/escapeHtml';

/** What is surely an address and nothing more: no spaces, no signs with a meaning in a link, one @. */
const address = /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** An e-mail address as a link; any other text as it is, escaped. */
export const emailLink = (email: string): string =>
  address.test(email) ? `<a href="mailto:${encodeURI(email)}">${escapeHtml(email)}</a>` : escapeHtml(email);
