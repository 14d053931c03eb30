import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { ComparisonStrings } from './svSe';

export const comparisonStrings: Translations<ComparisonStrings> = { 'sv-SE': svSe, 'en-US': enUs };
