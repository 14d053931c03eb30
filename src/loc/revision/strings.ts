import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { RevisionStrings } from './svSe';

export const revisionStrings: Translations<RevisionStrings> = { 'sv-SE': svSe, 'en-US': enUs };
