import * as React from 'react';
import type { Language } from '../../loc/shared/language';

export const LanguageContext: React.Context<Language> = React.createContext<Language>('sv-SE');
