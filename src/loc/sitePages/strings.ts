import { translations } from '../language/translations';
import { svSe } from './svSe';

export const sitePagesStrings = translations('sitePages', svSe);
