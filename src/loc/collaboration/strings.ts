import { translations } from '../language/translations';
import { svSe } from './svSe';

export const collaborationStrings = translations('collaboration', svSe);
