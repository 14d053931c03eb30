import { translations } from '../language/translations';
import { svSe } from './svSe';

export const contributionStrings = translations('contributions', svSe);
