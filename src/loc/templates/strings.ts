import { translations } from '../language/translations';
import { svSe } from './svSe';

export const templatesStrings = translations('templates', svSe);
