import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { GroupMeetingsStrings } from './svSe';

export const groupMeetingsStrings: Translations<GroupMeetingsStrings> = { 'sv-SE': svSe, 'en-US': enUs };
