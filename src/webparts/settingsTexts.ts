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
  pageHint: 'Sidans adress, från snedstrecket efter värdnamnet. Tom: den som står på sidan Beslutsgångar, under Uppsättning, gäller.',
  pageForeign: (host: string): string => `Sidan ligger hos ${host}, en annan organisation. Skriv adressen till en sida i den egna.`,
  pageUnreadable: 'Det här går inte att läsa som en sidas adress. Skriv till exempel /sites/uppdrag/SitePages/Beslut.aspx.',
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
  pageHint: 'The address from the slash after the host name. Empty: the one on the page for chains, under Set-up, applies.',
  pageForeign: (host) => `The page lies at ${host}, another organisation. Write the address of a page in your own.`,
  pageUnreadable: 'This cannot be read as the address of a page. Write for instance /sites/uppdrag/SitePages/Beslut.aspx.',
  siteAddress: enUsSiteAddress,
  staffSnapshot: enUsStaffSnapshot
};

/** Both languages come with the settings, which are seldom opened. */
export const settingsTexts: Translations<SettingsTexts> = { 'sv-SE': svSe, 'en-US': enUs };
