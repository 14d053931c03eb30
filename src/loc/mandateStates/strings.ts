import { translations } from '../language/translations';
import { svSe } from './svSe';

export const mandateStateStrings = translations('mandateStates', svSe);
