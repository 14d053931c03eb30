import { translations } from '../language/translations';
import { svSe } from './svSe';

export const outputStrings = translations('output', svSe);
