import { escapeHtml } from '../html/escapeHtml';
import type { IsoDate } from '../mandate/answer';
import { swedishDate } from '../mandate/swedishDate';

/** A day in words that machines can read too; a text that is no day as it is. */
export const dayHtml = (day: IsoDate): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `<time datetime="${day}">${swedishDate(day)}</time>` : escapeHtml(day);
