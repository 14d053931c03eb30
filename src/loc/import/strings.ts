import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { ImportStrings } from './svSe';

export const importStrings: Translations<ImportStrings> = { 'sv-SE': svSe, 'en-US': enUs };
