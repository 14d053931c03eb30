import { translations } from '../language/translations';
import { svSe } from './svSe';

export const groupRoomStrings = translations('groupRoom', svSe);
