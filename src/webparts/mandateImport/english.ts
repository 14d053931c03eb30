import { enUs as importTexts } from '../../loc/import/enUs';
import { enUs as obligationKindsTexts } from '../../loc/obligationKinds/enUs';
import { enUs as reviewTexts } from '../../loc/review/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  import: importTexts,
  obligationKinds: obligationKindsTexts,
  review: reviewTexts,
  shared: sharedTexts
};
