import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { PublicPagesStrings } from './svSe';

export const publicPagesStrings: Translations<PublicPagesStrings> = { 'sv-SE': svSe, 'en-US': enUs };
