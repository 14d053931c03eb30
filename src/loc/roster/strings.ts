import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { RosterStrings } from './svSe';
import { svSe } from './svSe';

export const rosterStrings: Translations<RosterStrings> = { 'sv-SE': svSe, 'en-US': enUs };
