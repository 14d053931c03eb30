import { translations } from '../language/translations';
import { svSe } from './svSe';

export const lateStrings = translations('late', svSe);
