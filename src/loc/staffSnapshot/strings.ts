import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { StaffSnapshotStrings } from './svSe';

export const staffSnapshotStrings: Translations<StaffSnapshotStrings> = { 'sv-SE': svSe, 'en-US': enUs };
