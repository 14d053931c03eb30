import { translations } from '../language/translations';
import { svSe } from './svSe';

export const groupEndStrings = translations('groupEnd', svSe);
