import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { DecisionsStrings } from './svSe';

export const decisionsStrings: Translations<DecisionsStrings> = { 'sv-SE': svSe, 'en-US': enUs };
