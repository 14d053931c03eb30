import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { ObligationKindStrings } from './svSe';

export const obligationKindStrings: Translations<ObligationKindStrings> = { 'sv-SE': svSe, 'en-US': enUs };
