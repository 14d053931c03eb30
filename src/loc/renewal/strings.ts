import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { RenewalStrings } from './svSe';

export const renewalStrings: Translations<RenewalStrings> = { 'sv-SE': svSe, 'en-US': enUs };
