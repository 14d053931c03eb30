import { translations } from '../language/translations';
import { svSe } from './svSe';

export const fairnessStrings = translations('fairness', svSe);
