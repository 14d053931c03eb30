import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { RosterImportStrings } from './svSe';
import { svSe } from './svSe';

export const rosterImportStrings: Translations<RosterImportStrings> = { 'sv-SE': svSe, 'en-US': enUs };
