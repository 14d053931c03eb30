import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { GroupGuidesStrings } from './svSe';

export const groupGuidesStrings: Translations<GroupGuidesStrings> = { 'sv-SE': svSe, 'en-US': enUs };
