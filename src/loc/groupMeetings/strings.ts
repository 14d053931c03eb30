import { translations } from '../language/translations';
import { svSe } from './svSe';

export const groupMeetingsStrings = translations('groupMeetings', svSe);
