import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { PeopleStrings } from './svSe';

export const peopleStrings: Translations<PeopleStrings> = { 'sv-SE': svSe, 'en-US': enUs };
