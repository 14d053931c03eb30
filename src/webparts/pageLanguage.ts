import type { Language } from '../loc/shared/language';

/** The product's language on a page: English where the page is English, else Swedish. @param culture e.g. `sv-SE` */
export function pageLanguage(culture: string): Language {
  return culture.toLowerCase().startsWith('en') ? 'en-US' : 'sv-SE';
}
