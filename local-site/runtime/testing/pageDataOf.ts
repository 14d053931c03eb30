import type { SiteResponse } from '../../http/contracts';
import { pageDataElementId, type PageData } from '../pages/pageData';

/** What a page tells its scripts. */
export function pageDataOf(response: SiteResponse | undefined): PageData {
  const start = `<script type="application/json" id="${pageDataElementId}">`;
  const text = String(response?.body);
  const from = text.indexOf(start) + start.length;
  if (from < start.length) throw new Error('The answer is no page with data.');
  return JSON.parse(text.slice(from, text.indexOf('</script>', from))) as PageData;
}
