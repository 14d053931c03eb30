import { enUs as bodiesTexts } from '../bodies/enUs';
import { enUs as caseTexts } from '../case/enUs';
import { enUs as caseListTexts } from '../caseList/enUs';
import { enUs as chainsTexts } from '../chains/enUs';
import { enUs as collaborationTexts } from '../collaboration/enUs';
import { enUs as commentsTexts } from '../comments/enUs';
import { enUs as comparisonTexts } from '../comparison/enUs';
import { enUs as contributionsTexts } from '../contributions/enUs';
import { enUs as decisionsTexts } from '../decisions/enUs';
import { enUs as deliveryStagesTexts } from '../deliveryStages/enUs';
import { enUs as draftConflictTexts } from '../draftConflict/enUs';
import { enUs as earlierTextsTexts } from '../earlierTexts/enUs';
import { enUs as editorTexts } from '../editor/enUs';
import { enUs as fairnessTexts } from '../fairness/enUs';
import { enUs as followupTexts } from '../followup/enUs';
import { enUs as groupEndTexts } from '../groupEnd/enUs';
import { enUs as groupFactsTexts } from '../groupFacts/enUs';
import { enUs as groupGuidesTexts } from '../groupGuides/enUs';
import { enUs as groupLifeTexts } from '../groupLife/enUs';
import { enUs as groupMeetingsTexts } from '../groupMeetings/enUs';
import { enUs as groupRoomTexts } from '../groupRoom/enUs';
import { enUs as importTexts } from '../import/enUs';
import { enUs as interestsTexts } from '../interests/enUs';
import { enUs as lateTexts } from '../late/enUs';
import { enUs as letterheadsTexts } from '../letterheads/enUs';
import { enUs as mandateStatesTexts } from '../mandateStates/enUs';
import { enUs as meetingTexts } from '../meeting/enUs';
import { enUs as meetingsTexts } from '../meetings/enUs';
import { enUs as membersTexts } from '../members/enUs';
import { enUs as nominationsTexts } from '../nominations/enUs';
import { enUs as notificationTexts } from '../notification/enUs';
import { enUs as obligationKindsTexts } from '../obligationKinds/enUs';
import { enUs as othersTexts } from '../others/enUs';
import { enUs as outputTexts } from '../output/enUs';
import { enUs as overviewTexts } from '../overview/enUs';
import { enUs as overviewPartsTexts } from '../overviewParts/enUs';
import { enUs as ownCaseTexts } from '../ownCase/enUs';
import { enUs as peopleTexts } from '../people/enUs';
import { enUs as publicPagesTexts } from '../publicPages/enUs';
import { enUs as publicationTexts } from '../publication/enUs';
import { enUs as registerTexts } from '../register/enUs';
import { enUs as renewalTexts } from '../renewal/enUs';
import { enUs as repliesTexts } from '../replies/enUs';
import { enUs as reportsTexts } from '../reports/enUs';
import { enUs as reviewTexts } from '../review/enUs';
import { enUs as revisionTexts } from '../revision/enUs';
import { enUs as roomBelowTexts } from '../roomBelow/enUs';
import { enUs as rosterTexts } from '../roster/enUs';
import { enUs as rosterImportTexts } from '../rosterImport/enUs';
import { enUs as rostersTexts } from '../rosters/enUs';
import { enUs as seatRolesTexts } from '../seatRoles/enUs';
import { enUs as sharedTexts } from '../shared/enUs';
import { enUs as siteAddressTexts } from '../siteAddress/enUs';
import { enUs as sitePagesTexts } from '../sitePages/enUs';
import { enUs as staffSnapshotTexts } from '../staffSnapshot/enUs';
import { enUs as submissionTexts } from '../submission/enUs';
import { enUs as templatesTexts } from '../templates/enUs';
import { enUs as verificationTexts } from '../verification/enUs';
import { enUs as wordsTexts } from '../words/enUs';
import { enUs as yearWheelTexts } from '../yearWheel/enUs';
import type { Areas } from './Areas';

/** All of the product in English: an area or a sentence that is missing fails the build. */
export const everyAreaInEnglish: Areas = {
  bodies: bodiesTexts,
  case: caseTexts,
  caseList: caseListTexts,
  chains: chainsTexts,
  collaboration: collaborationTexts,
  comments: commentsTexts,
  comparison: comparisonTexts,
  contributions: contributionsTexts,
  decisions: decisionsTexts,
  deliveryStages: deliveryStagesTexts,
  draftConflict: draftConflictTexts,
  earlierTexts: earlierTextsTexts,
  editor: editorTexts,
  fairness: fairnessTexts,
  followup: followupTexts,
  groupEnd: groupEndTexts,
  groupFacts: groupFactsTexts,
  groupGuides: groupGuidesTexts,
  groupLife: groupLifeTexts,
  groupMeetings: groupMeetingsTexts,
  groupRoom: groupRoomTexts,
  import: importTexts,
  interests: interestsTexts,
  late: lateTexts,
  letterheads: letterheadsTexts,
  mandateStates: mandateStatesTexts,
  meeting: meetingTexts,
  meetings: meetingsTexts,
  members: membersTexts,
  nominations: nominationsTexts,
  notification: notificationTexts,
  obligationKinds: obligationKindsTexts,
  others: othersTexts,
  output: outputTexts,
  overview: overviewTexts,
  overviewParts: overviewPartsTexts,
  ownCase: ownCaseTexts,
  people: peopleTexts,
  publicPages: publicPagesTexts,
  publication: publicationTexts,
  register: registerTexts,
  renewal: renewalTexts,
  replies: repliesTexts,
  reports: reportsTexts,
  review: reviewTexts,
  revision: revisionTexts,
  roomBelow: roomBelowTexts,
  roster: rosterTexts,
  rosterImport: rosterImportTexts,
  rosters: rostersTexts,
  seatRoles: seatRolesTexts,
  shared: sharedTexts,
  siteAddress: siteAddressTexts,
  sitePages: sitePagesTexts,
  staffSnapshot: staffSnapshotTexts,
  submission: submissionTexts,
  templates: templatesTexts,
  verification: verificationTexts,
  words: wordsTexts,
  yearWheel: yearWheelTexts
};
