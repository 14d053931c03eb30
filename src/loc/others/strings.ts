import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { OthersStrings } from './svSe';

export const othersStrings: Translations<OthersStrings> = { 'sv-SE': svSe, 'en-US': enUs };
