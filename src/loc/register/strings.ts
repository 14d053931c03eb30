import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { RegisterStrings } from './svSe';

export const registerStrings: Translations<RegisterStrings> = { 'sv-SE': svSe, 'en-US': enUs };
