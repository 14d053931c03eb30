import { translations } from '../language/translations';
import { svSe } from './svSe';

export const caseListStrings = translations('caseList', svSe);
