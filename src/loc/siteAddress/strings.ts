import { translations } from '../language/translations';
import { svSe } from './svSe';

export const siteAddressStrings = translations('siteAddress', svSe);
