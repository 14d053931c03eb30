import { translations } from '../language/translations';
import { svSe } from './svSe';

export const wordStrings = translations('words', svSe);
