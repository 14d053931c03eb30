import { translations } from '../language/translations';
import { svSe } from './svSe';

export const chainsStrings = translations('chains', svSe);
