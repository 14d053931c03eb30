import { enUs } from './enUs';
import type { Translations } from './language';
import { svSe } from './svSe';
import type { SharedStrings } from './svSe';

export const sharedStrings: Translations<SharedStrings> = { 'sv-SE': svSe, 'en-US': enUs };
