import { translations } from '../language/translations';
import { svSe } from './svSe';

export const seatRoleStrings = translations('seatRoles', svSe);
