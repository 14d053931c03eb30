import { translations } from '../language/translations';
import { svSe } from './svSe';

export const verificationStrings = translations('verification', svSe);
