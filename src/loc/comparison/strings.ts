import { translations } from '../language/translations';
import { svSe } from './svSe';

export const comparisonStrings = translations('comparison', svSe);
