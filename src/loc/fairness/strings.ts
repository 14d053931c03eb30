import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { FairnessStrings } from './svSe';
import { svSe } from './svSe';

export const fairnessStrings: Translations<FairnessStrings> = { 'sv-SE': svSe, 'en-US': enUs };
