import type { SiteAddressStrings } from './svSe';

export const enUs: SiteAddressStrings = {
  foreign: (host) =>
    `The web part cannot show anything from ${host}. It only reads from sites of the organisation that the page belongs to, so that no sign-in and no data leave it.`,
  foreignWayOut:
    'Whoever edits the page can choose a site of your own organisation in the web part’s properties. If another organisation has the data, they can come here as an excerpt from the staff.',
  unreadable: 'The address of the site cannot be read. So nothing is shown here.',
  unreadableWayOut: 'Whoever edits the page can correct the address in the web part’s properties. It begins with /sites/ or with https://.',
  setting: 'Site with the mandates',
  settingHint: 'Address of the site where Uppdrag is set up, such as /sites/uppdrag. Empty: the page’s own site.',
  heading: 'Where from',
  invalid: {
    foreign: (host) => `${host} belongs to another organisation. Choose a site of your own organisation.`,
    unreadable: 'The address cannot be read. Write for example /sites/uppdrag.'
  },
  check: {
    notSetUp: 'The site exists, but Uppdrag is not set up there. Choose another, or run the set-up there.',
    missing: 'There is no site at the address. Check the spelling.',
    denied: 'You do not have permission for the site. The person responsible for it can give it to you.',
    unreachable: 'The site does not answer right now. Try again in a while.'
  }
};
