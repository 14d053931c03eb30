import { translations } from '../language/translations';
import { svSe } from './svSe';

export const rosterImportStrings = translations('rosterImport', svSe);
