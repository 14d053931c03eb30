import { translations } from '../language/translations';
import { svSe } from './svSe';

export const peopleStrings = translations('people', svSe);
