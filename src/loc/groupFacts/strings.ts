import { translations } from '../language/translations';
import { svSe } from './svSe';

export const groupFactStrings = translations('groupFacts', svSe);
