import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { NominationStrings } from './svSe';
import { svSe } from './svSe';

export const nominationStrings: Translations<NominationStrings> = { 'sv-SE': svSe, 'en-US': enUs };
