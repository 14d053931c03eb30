import { translations } from '../language/translations';
import { svSe } from './svSe';

export const submissionStrings = translations('submission', svSe);
