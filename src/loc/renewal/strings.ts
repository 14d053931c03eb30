import { translations } from '../language/translations';
import { svSe } from './svSe';

export const renewalStrings = translations('renewal', svSe);
