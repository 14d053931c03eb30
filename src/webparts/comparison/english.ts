import { enUs as comparisonTexts } from '../../loc/comparison/enUs';
import { enUs as mandateStatesTexts } from '../../loc/mandateStates/enUs';
import { enUs as revisionTexts } from '../../loc/revision/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  comparison: comparisonTexts,
  mandateStates: mandateStatesTexts,
  revision: revisionTexts,
  shared: sharedTexts
};
