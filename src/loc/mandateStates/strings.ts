import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { MandateStateStrings } from './svSe';

export const mandateStateStrings: Translations<MandateStateStrings> = { 'sv-SE': svSe, 'en-US': enUs };
