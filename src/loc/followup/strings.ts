import { translations } from '../language/translations';
import { svSe } from './svSe';

export const followupStrings = translations('followup', svSe);
