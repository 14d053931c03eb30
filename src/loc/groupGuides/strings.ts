import { translations } from '../language/translations';
import { svSe } from './svSe';

export const groupGuidesStrings = translations('groupGuides', svSe);
