import { translations } from '../language/translations';
import { svSe } from './svSe';

export const othersStrings = translations('others', svSe);
