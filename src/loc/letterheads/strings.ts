import { translations } from '../language/translations';
import { svSe } from './svSe';

export const letterheadStrings = translations('letterheads', svSe);
