import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { NotificationStrings } from './svSe';
import { svSe } from './svSe';

export const notificationStrings: Translations<NotificationStrings> = { 'sv-SE': svSe, 'en-US': enUs };
