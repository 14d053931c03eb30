import { translations } from '../language/translations';
import { svSe } from './svSe';

export const ownCaseStrings = translations('ownCase', svSe);
