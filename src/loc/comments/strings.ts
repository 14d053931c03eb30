import { translations } from '../language/translations';
import { svSe } from './svSe';

export const commentStrings = translations('comments', svSe);
