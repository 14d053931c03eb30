import { translations } from '../language/translations';
import { svSe } from './svSe';

export const nominationStrings = translations('nominations', svSe);
