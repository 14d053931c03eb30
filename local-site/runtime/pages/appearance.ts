import type { SiteRequest } from '../../http/contracts';
import { appearanceCookie } from './appearanceCookie';
import type { Appearance } from './pageData';

const appearances: readonly Appearance[] = ['light', 'dark', 'contrast'];

/** How the caller wants pages to look: `?theme=` before the cookie, light when neither says. Teams calls light `default`. */
export function appearanceOf({ url, headers }: Pick<SiteRequest, 'url' | 'headers'>): Appearance {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim().split('='));
  const cookie = cookies.find(([name]) => name === appearanceCookie)?.[1];
  const wanted = [url.searchParams.get('theme'), cookie];
  for (const value of wanted) {
    const known = appearances.find((appearance) => appearance === (value === 'default' ? 'light' : value));
    if (known !== undefined) return known;
  }
  return 'light';
}
