import { translations } from '../language/translations';
import { svSe } from './svSe';

export const repliesStrings = translations('replies', svSe);
