import type { SitePagesStrings } from './svSe';

export const enUs: SitePagesStrings = {
  heading: 'Pages that links lead to',
  what: 'The web parts show links to each other: from the group room to the mandate and the roster, from the overview to the group. A web part, or a tab in Teams, that has no addresses in its own settings uses these.',
  whoKeeps: 'An administrator can change the addresses.',
  names: {
    groupRoomPage: 'Group room',
    editorPage: 'Where mandates are written',
    decisionsPage: 'Decisions',
    rostersPage: 'Rosters'
  },
  none: 'No address. Links there are shown only where the web part has one of its own.',
  change: 'Change the addresses',
  hint: 'The address of a page in the organisation, for instance /sites/uppdrag/SitePages/Beslut.aspx. Empty: no links there.',
  looking: 'Looking for the pages of the site …',
  proposed: 'Empty fields have been filled in with the pages of the site that hold the web parts. Nothing applies until you save.',
  nothingProposed: 'The pages of the site give nothing more to fill in.',
  notFound: 'The pages of the site could not be read, so nothing is filled in. Write the addresses yourself, or close and try again in a while.',
  several: (addresses) => `The web part stands on several pages. Choose one of them: ${addresses}`,
  foreign: (host) => `The page lies at ${host}, another organisation. Write the address of a page in your own.`,
  unreadable: 'This cannot be read as the address of a page. Write for instance /sites/uppdrag/SitePages/Beslut.aspx.',
  save: 'Save the addresses',
  saving: 'Saving …',
  saved: 'The addresses are saved. They apply the next time somebody opens a page or a tab.'
};
