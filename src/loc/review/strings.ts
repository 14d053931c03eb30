import { translations } from '../language/translations';
import { svSe } from './svSe';

export const reviewStrings = translations('review', svSe);
