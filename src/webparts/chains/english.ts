import { enUs as chainsTexts } from '../../loc/chains/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import { enUs as templatesTexts } from '../../loc/templates/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  chains: chainsTexts,
  shared: sharedTexts,
  templates: templatesTexts
};
