import { translations } from '../language/translations';
import { svSe } from './svSe';

export const interestStrings = translations('interests', svSe);
