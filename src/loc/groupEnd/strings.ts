import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { GroupEndStrings } from './svSe';

export const groupEndStrings: Translations<GroupEndStrings> = { 'sv-SE': svSe, 'en-US': enUs };
