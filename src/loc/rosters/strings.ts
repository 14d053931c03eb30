import { translations } from '../language/translations';
import { svSe } from './svSe';

export const rostersStrings = translations('rosters', svSe);
