import { refusals } from '../refusals';
import { protocolOf } from '../wire/protocolOf';

const SUPPORTED: readonly string[] = ['http', 'https', 'file', 'ftp', 'mailto', 'news'];

/**
 * The address of a navigation node, as given: within the site, or of a protocol SharePoint supports there. Others, such
 * as `javascript:`, would run in the page of whoever follows the link (that REST refuses them, and how, is unproven).
 */
export function nodeAddress(given: unknown): string {
  const url = String(given ?? '');
  const protocol = protocolOf(url);
  if (protocol === undefined || SUPPORTED.includes(protocol)) return url;
  throw refusals.operationRefused('Ensure that the URL is valid and begins with either a valid character (a number sign (#) or forward slash (/)) or a valid supported protocol.');
}
