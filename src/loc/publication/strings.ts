import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { PublicationStrings } from './svSe';

export const publicationStrings: Translations<PublicationStrings> = { 'sv-SE': svSe, 'en-US': enUs };
