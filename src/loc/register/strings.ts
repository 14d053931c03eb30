import { translations } from '../language/translations';
import { svSe } from './svSe';

export const registerStrings = translations('register', svSe);
