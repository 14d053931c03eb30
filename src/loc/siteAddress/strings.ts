import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { SiteAddressStrings } from './svSe';

export const siteAddressStrings: Translations<SiteAddressStrings> = { 'sv-SE': svSe, 'en-US': enUs };
