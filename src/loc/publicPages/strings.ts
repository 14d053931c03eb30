import { translations } from '../language/translations';
import { svSe } from './svSe';

export const publicPagesStrings = translations('publicPages', svSe);
