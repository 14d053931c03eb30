import { translations } from '../language/translations';
import { svSe } from './svSe';

export const revisionStrings = translations('revision', svSe);
