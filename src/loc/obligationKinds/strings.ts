import { translations } from '../language/translations';
import { svSe } from './svSe';

export const obligationKindStrings = translations('obligationKinds', svSe);
