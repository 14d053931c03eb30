import { translations } from '../language/translations';
import { svSe } from './svSe';

export const staffSnapshotStrings = translations('staffSnapshot', svSe);
