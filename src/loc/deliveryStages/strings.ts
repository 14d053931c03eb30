import { translations } from '../language/translations';
import { svSe } from './svSe';

export const deliveryStageStrings = translations('deliveryStages', svSe);
