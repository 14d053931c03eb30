import { translations } from '../language/translations';
import { svSe } from './svSe';

export const bodiesStrings = translations('bodies', svSe);
