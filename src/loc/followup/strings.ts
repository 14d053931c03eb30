import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { FollowupStrings } from './svSe';

export const followupStrings: Translations<FollowupStrings> = { 'sv-SE': svSe, 'en-US': enUs };
