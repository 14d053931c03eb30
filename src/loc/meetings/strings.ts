import { translations } from '../language/translations';
import { svSe } from './svSe';

export const meetingsStrings = translations('meetings', svSe);
