import { enUs as caseListTexts } from '../../loc/caseList/enUs';
import { enUs as decisionsTexts } from '../../loc/decisions/enUs';
import { enUs as mandateStatesTexts } from '../../loc/mandateStates/enUs';
import { enUs as notificationTexts } from '../../loc/notification/enUs';
import { enUs as publicationTexts } from '../../loc/publication/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  caseList: caseListTexts,
  decisions: decisionsTexts,
  mandateStates: mandateStatesTexts,
  notification: notificationTexts,
  publication: publicationTexts,
  shared: sharedTexts
};
