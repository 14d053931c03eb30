import { translations } from '../language/translations';
import { svSe } from './svSe';

export const groupLifeStrings = translations('groupLife', svSe);
