import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { UnreadableStrings } from './svSe';

export const unreadableStrings: Translations<UnreadableStrings> = { 'sv-SE': svSe, 'en-US': enUs };
