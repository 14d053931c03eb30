import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { InterestStrings } from './svSe';
import { svSe } from './svSe';

export const interestStrings: Translations<InterestStrings> = { 'sv-SE': svSe, 'en-US': enUs };
