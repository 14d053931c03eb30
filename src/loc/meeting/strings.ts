import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { MeetingStrings } from './svSe';

export const meetingStrings: Translations<MeetingStrings> = { 'sv-SE': svSe, 'en-US': enUs };
