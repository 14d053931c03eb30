import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { WordStrings } from './svSe';
import { svSe } from './svSe';

export const wordStrings: Translations<WordStrings> = { 'sv-SE': svSe, 'en-US': enUs };
