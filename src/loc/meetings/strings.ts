import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { MeetingsStrings } from './svSe';

export const meetingsStrings: Translations<MeetingsStrings> = { 'sv-SE': svSe, 'en-US': enUs };
