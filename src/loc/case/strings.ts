import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { CaseStrings } from './svSe';

export const caseStrings: Translations<CaseStrings> = { 'sv-SE': svSe, 'en-US': enUs };
