import * as React from 'react';
import type { Language } from '../../loc/shared/language';
import { LanguageContext } from './LanguageContext';

export function useLanguage(): Language {
  return React.useContext(LanguageContext);
}
