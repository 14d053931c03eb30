import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { MemberStrings } from './svSe';

export const memberStrings: Translations<MemberStrings> = { 'sv-SE': svSe, 'en-US': enUs };
