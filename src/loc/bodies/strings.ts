import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { BodiesStrings } from './svSe';

export const bodiesStrings: Translations<BodiesStrings> = { 'sv-SE': svSe, 'en-US': enUs };
