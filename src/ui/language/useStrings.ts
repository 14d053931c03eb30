import type { Translations } from '../../loc/shared/language';
import { useLanguage } from './useLanguage';

/** The strings of a module in the page's language. */
export function useStrings<Strings>(module: Translations<Strings>): Strings {
  return module[useLanguage()];
}
