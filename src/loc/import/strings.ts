import { translations } from '../language/translations';
import { svSe } from './svSe';

export const importStrings = translations('import', svSe);
