import { translations } from '../language/translations';
import { svSe } from './svSe';

export const publicationStrings = translations('publication', svSe);
