import { enUs as deliveryStagesTexts } from '../../loc/deliveryStages/enUs';
import { enUs as mandateStatesTexts } from '../../loc/mandateStates/enUs';
import { enUs as obligationKindsTexts } from '../../loc/obligationKinds/enUs';
import { enUs as overviewTexts } from '../../loc/overview/enUs';
import { enUs as overviewPartsTexts } from '../../loc/overviewParts/enUs';
import { enUs as seatRolesTexts } from '../../loc/seatRoles/enUs';
import { enUs as sharedTexts } from '../../loc/shared/enUs';
import { enUs as staffSnapshotTexts } from '../../loc/staffSnapshot/enUs';
import type { Areas } from '../../loc/language/Areas';

/** What the view says before it fetches anything more. Written by `node --import tsx scripts/writeEnglish.ts`. */
export const english: Partial<Areas> = {
  deliveryStages: deliveryStagesTexts,
  mandateStates: mandateStatesTexts,
  obligationKinds: obligationKindsTexts,
  overview: overviewTexts,
  overviewParts: overviewPartsTexts,
  seatRoles: seatRolesTexts,
  shared: sharedTexts,
  staffSnapshot: staffSnapshotTexts
};
