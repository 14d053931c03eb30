import type { Translations } from '../shared/language';
import type { Areas } from './Areas';
import { englishOf } from './englishOf';

/** The texts of an area in every language. Swedish comes with what uses it, English only where it is the page's language. */
export function translations<Area extends keyof Areas>(area: Area, svSe: Areas[Area]): Translations<Areas[Area]> {
  return {
    'sv-SE': svSe,
    get 'en-US'() {
      return englishOf(area);
    }
  };
}
