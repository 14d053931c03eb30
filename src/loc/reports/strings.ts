import { translations } from '../language/translations';
import { svSe } from './svSe';

export const reportsStrings = translations('reports', svSe);
