import type { WebContext } from '../../http/contracts';
import { lcids, type PreferredLanguage } from './preferredLanguage';

/** The language of a page's words and the culture of its dates and numbers, each by tag and LCID. */
export interface PageCulture {
  readonly language: { readonly tag: string; readonly lcid: number };
  readonly region: { readonly tag: string; readonly lcid: number };
}

/**
 * As `SPUtility.SetThreadCulture` is documented: in a web that is multilingual words follow the person, else the web's
 * own language. Every language a person may prefer here is among those SharePoint has. Dates and numbers follow the
 * person's regional settings, which here nobody has of their own: so those of the web.
 */
export function pageCulture({ isMultilingual, language, region }: WebContext, preferred: PreferredLanguage): PageCulture {
  return { language: isMultilingual ? { tag: preferred, lcid: lcids[preferred] } : language, region };
}
