import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { GroupRoomStrings } from './svSe';

export const groupRoomStrings: Translations<GroupRoomStrings> = { 'sv-SE': svSe, 'en-US': enUs };
