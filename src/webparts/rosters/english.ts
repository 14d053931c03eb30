import { enUs as groupEndTexts } from '../../loc/groupEnd/enUs';
import { enUs as membersTexts } from '../../loc/members/enUs';
import { enUs as rosterTexts } from '../../loc/roster/enUs';
import { enUs as rosterImportTexts } from '../../loc/rosterImport/enUs';
import { enUs as rostersTexts } from '../../loc/rosters/enUs';
import { enUs as seatRolesTexts } from '../../loc/seatRoles/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  groupEnd: groupEndTexts,
  members: membersTexts,
  roster: rosterTexts,
  rosterImport: rosterImportTexts,
  rosters: rostersTexts,
  seatRoles: seatRolesTexts,
  shared: sharedTexts
};
