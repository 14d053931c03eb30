import { enUs as collaborationTexts } from '../../loc/collaboration/enUs';
import { enUs as editorTexts } from '../../loc/editor/enUs';
import { enUs as outputTexts } from '../../loc/output/enUs';
import { enUs as renewalTexts } from '../../loc/renewal/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  collaboration: collaborationTexts,
  editor: editorTexts,
  output: outputTexts,
  renewal: renewalTexts,
  shared: sharedTexts
};
