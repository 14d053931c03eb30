import { translations } from '../language/translations';
import { svSe } from './svSe';

export const notificationStrings = translations('notification', svSe);
