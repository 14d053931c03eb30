import { translations } from '../language/translations';
import { svSe } from './svSe';

export const overviewPartStrings = translations('overviewParts', svSe);
