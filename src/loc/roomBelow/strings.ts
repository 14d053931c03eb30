import { translations } from '../language/translations';
import { svSe } from './svSe';

export const roomBelowStrings = translations('roomBelow', svSe);
