import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { OutputStrings } from './svSe';

export const outputStrings: Translations<OutputStrings> = { 'sv-SE': svSe, 'en-US': enUs };
