import { translations } from '../language/translations';
import { svSe } from './svSe';

export const rosterStrings = translations('roster', svSe);
