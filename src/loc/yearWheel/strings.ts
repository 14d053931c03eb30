import { translations } from '../language/translations';
import { svSe } from './svSe';

export const yearWheelStrings = translations('yearWheel', svSe);
