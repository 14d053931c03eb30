import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { RostersStrings } from './svSe';

export const rostersStrings: Translations<RostersStrings> = { 'sv-SE': svSe, 'en-US': enUs };
