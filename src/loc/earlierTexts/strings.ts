import { translations } from '../language/translations';
import { svSe } from './svSe';

export const earlierTextStrings = translations('earlierTexts', svSe);
