import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { CaseListStrings } from './svSe';

export const caseListStrings: Translations<CaseListStrings> = { 'sv-SE': svSe, 'en-US': enUs };
