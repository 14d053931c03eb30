import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { OverviewStrings } from './svSe';

export const overviewStrings: Translations<OverviewStrings> = { 'sv-SE': svSe, 'en-US': enUs };
