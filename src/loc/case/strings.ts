import { translations } from '../language/translations';
import { svSe } from './svSe';

export const caseStrings = translations('case', svSe);
