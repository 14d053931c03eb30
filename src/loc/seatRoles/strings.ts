import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { SeatRoleStrings } from './svSe';

export const seatRoleStrings: Translations<SeatRoleStrings> = { 'sv-SE': svSe, 'en-US': enUs };
