import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { VerificationStrings } from './svSe';

export const verificationStrings: Translations<VerificationStrings> = { 'sv-SE': svSe, 'en-US': enUs };
