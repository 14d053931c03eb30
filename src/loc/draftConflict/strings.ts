import { translations } from '../language/translations';
import { svSe } from './svSe';

export const draftConflictStrings = translations('draftConflict', svSe);
