import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { DashboardStrings } from './svSe';

export const dashboardStrings: Translations<DashboardStrings> = { 'sv-SE': svSe, 'en-US': enUs };
