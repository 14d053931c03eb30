import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { RepliesStrings } from './svSe';

export const repliesStrings: Translations<RepliesStrings> = { 'sv-SE': svSe, 'en-US': enUs };
