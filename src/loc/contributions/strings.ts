import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import type { ContributionStrings } from './svSe';
import { svSe } from './svSe';

export const contributionStrings: Translations<ContributionStrings> = { 'sv-SE': svSe, 'en-US': enUs };
