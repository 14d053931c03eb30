import { translations } from '../language/translations';
import { svSe } from './svSe';

export const overviewStrings = translations('overview', svSe);
