import type { SiteRequest } from '../../http/contracts';
import { appearanceCookie } from './appearanceCookie';
import { choiceOf } from './choiceOf';
import type { Appearance } from './pageData';

const appearances: readonly Appearance[] = ['light', 'dark', 'contrast'];

/** How the caller wants pages to look: `?theme=` before the cookie, light when neither says. Teams calls light `default`. */
export function appearanceOf(request: Pick<SiteRequest, 'url' | 'headers'>): Appearance {
  const read = (value: string): Appearance | undefined =>
    appearances.find((appearance) => appearance === (value === 'default' ? 'light' : value));
  return choiceOf(request, { parameter: 'theme', cookie: appearanceCookie }, read) ?? 'light';
}
