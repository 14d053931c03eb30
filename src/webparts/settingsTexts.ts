import type { Translations } from '../loc/shared/language';
import { enUs as enUsSiteAddress } from '../loc/siteAddress/enUs';
import { svSe as svSeSiteAddress } from '../loc/siteAddress/svSe';
import { enUs as enUsStaffSnapshot } from '../loc/staffSnapshot/enUs';
import { svSe as svSeStaffSnapshot } from '../loc/staffSnapshot/svSe';

const svSe = {
  heading: 'Inställningar',
  scope: 'Vem översikten är för',
  chooseScope: 'Välj',
  scopeGone: (chosen: string): string => `${chosen} (finns inte längre)`,
  scopeKinds: { region: 'Regioner', healthcareRegion: 'Sjukvårdsregioner', mandator: 'Uppdragsgivare' },
  group: 'Grupp',
  ownGroups: 'Ingen: var och en ser sina grupper',
  groupsUnread: 'Grupperna kan inte läsas just nu. Stäng inställningarna och öppna dem igen om en stund.',
  editorPage: 'Sidan där uppdrag skrivs',
  decisionsPage: 'Sidan för beslut',
  rostersPage: 'Sidan för bemanning',
  groupRoomPage: 'Sidan för grupprummet',
  registerPage: 'Sidan för registret',
  overviewPage: 'Sidan för översikten',
  comparisonPage: 'Sidan där uppdrag jämförs',
  pageHint: 'Sidans adress, från snedstrecket efter värdnamnet. Tom: ingen länk visas.',
  siteAddress: svSeSiteAddress,
  staffSnapshot: svSeStaffSnapshot
};

export type SettingsTexts = typeof svSe;

const enUs: SettingsTexts = {
  heading: 'Settings',
  scope: 'Whom the overview is for',
  chooseScope: 'Choose',
  scopeGone: (chosen) => `${chosen} (no longer there)`,
  scopeKinds: { region: 'Regions', healthcareRegion: 'Healthcare regions', mandator: 'Mandators' },
  group: 'Group',
  ownGroups: 'None: everybody sees their own groups',
  groupsUnread: 'The groups cannot be read just now. Close the settings and open them again in a while.',
  editorPage: 'Page where mandates are written',
  decisionsPage: 'Page for decisions',
  rostersPage: 'Page for rosters',
  groupRoomPage: 'Page for the group room',
  registerPage: 'Page for the register',
  overviewPage: 'Page for the overview',
  comparisonPage: 'Page where mandates are compared',
  pageHint: 'The address from the slash after the host name. Empty: no link is shown.',
  siteAddress: enUsSiteAddress,
  staffSnapshot: enUsStaffSnapshot
};

/** Both languages come with the settings, which are seldom opened. */
export const settingsTexts: Translations<SettingsTexts> = { 'sv-SE': svSe, 'en-US': enUs };
