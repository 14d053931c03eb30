import type { SiteResponse } from '../../http/contracts';
import type { Refusal } from '../refusal';
import { atomError } from './atom';
import { levelHeaders, type Level } from './level';

/** The one writer of errors; the body's form follows the level. */
export function writeRefusal(refusal: Refusal, level: Level): SiteResponse {
  const { code, message } = refusal;
  const text = { lang: 'en-US', value: message };
  const body = level === 'atom' ? atomError(code, message)
    : level === 'verbose' ? JSON.stringify({ error: { code, message: text } })
    : level === 'v4none' || level === 'v4minimal' ? JSON.stringify({ error: { code, message } })
    : JSON.stringify({ 'odata.error': { code, message: text } });
  return { status: refusal.status, headers: levelHeaders(level, 'value'), body };
}
