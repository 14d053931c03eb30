import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { EarlierTextStrings } from './svSe';

export const earlierTextStrings: Translations<EarlierTextStrings> = { 'sv-SE': svSe, 'en-US': enUs };
