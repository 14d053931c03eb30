import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { ChainsStrings } from './svSe';

export const chainsStrings: Translations<ChainsStrings> = { 'sv-SE': svSe, 'en-US': enUs };
