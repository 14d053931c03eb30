import { translations } from '../language/translations';
import { svSe } from './svSe';

export const sharedStrings = translations('shared', svSe);
