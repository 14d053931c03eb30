import { translations } from '../language/translations';
import { svSe } from './svSe';

export const decisionsStrings = translations('decisions', svSe);
