import { enUs as comparisonTexts } from '../../loc/comparison/enUs';
import { enUs as outputTexts } from '../../loc/output/enUs';
import { enUs as revisionTexts } from '../../loc/revision/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import { enUs as siteAddressTexts } from '../../loc/siteAddress/enUs';
import { enUs as templatesTexts } from '../../loc/templates/enUs';
import { enUs as wordsTexts } from '../../loc/words/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  comparison: comparisonTexts,
  output: outputTexts,
  revision: revisionTexts,
  shared: sharedTexts,
  siteAddress: siteAddressTexts,
  templates: templatesTexts,
  words: wordsTexts
};
