import { translations } from '../language/translations';
import { svSe } from './svSe';

export const memberStrings = translations('members', svSe);
