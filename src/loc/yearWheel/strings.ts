import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { YearWheelStrings } from './svSe';

export const yearWheelStrings: Translations<YearWheelStrings> = { 'sv-SE': svSe, 'en-US': enUs };
