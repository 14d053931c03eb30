import { enUs as deliveryStagesTexts } from '../../loc/deliveryStages/enUs';
import { enUs as earlierTextsTexts } from '../../loc/earlierTexts/enUs';
import { enUs as groupEndTexts } from '../../loc/groupEnd/enUs';
import { enUs as groupRoomTexts } from '../../loc/groupRoom/enUs';
import { enUs as mandateStatesTexts } from '../../loc/mandateStates/enUs';
import { enUs as membersTexts } from '../../loc/members/enUs';
import { enUs as obligationKindsTexts } from '../../loc/obligationKinds/enUs';
import { enUs as seatRolesTexts } from '../../loc/seatRoles/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  deliveryStages: deliveryStagesTexts,
  earlierTexts: earlierTextsTexts,
  groupEnd: groupEndTexts,
  groupRoom: groupRoomTexts,
  mandateStates: mandateStatesTexts,
  members: membersTexts,
  obligationKinds: obligationKindsTexts,
  seatRoles: seatRolesTexts,
  shared: sharedTexts
};
