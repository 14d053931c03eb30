import { translations } from '../language/translations';
import { svSe } from './svSe';

export const meetingStrings = translations('meeting', svSe);
