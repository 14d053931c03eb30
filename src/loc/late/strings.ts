import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { LateStrings } from './svSe';

export const lateStrings: Translations<LateStrings> = { 'sv-SE': svSe, 'en-US': enUs };
