import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { ReviewStrings } from './svSe';

export const reviewStrings: Translations<ReviewStrings> = { 'sv-SE': svSe, 'en-US': enUs };
