import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { TemplatesStrings } from './svSe';

export const templatesStrings: Translations<TemplatesStrings> = { 'sv-SE': svSe, 'en-US': enUs };
