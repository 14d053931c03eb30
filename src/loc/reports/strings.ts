import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { ReportsStrings } from './svSe';

export const reportsStrings: Translations<ReportsStrings> = { 'sv-SE': svSe, 'en-US': enUs };
