import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { CollaborationStrings } from './svSe';

export const collaborationStrings: Translations<CollaborationStrings> = { 'sv-SE': svSe, 'en-US': enUs };
