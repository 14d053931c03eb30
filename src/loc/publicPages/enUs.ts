import type { PublicPagesStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: PublicPagesStrings = {
  heading: 'Public pages',
  what: 'Pages about all groups, for the web: mandates in force and who decided them, members who are shown publicly, contacts, and published plans and reports. They are written in Swedish, also as tables and data.',
  hidden: 'Nobody who is hidden is included. Whoever has left is gone the next time the pages are written. Names that somebody has written into a running text stay there.',
  counting: 'Counting what will be public now …',
  nowHeading: 'This will be public now',
  groups: (count) => counted(count, 'group', 'groups'),
  members: (count, unnamed) => `${counted(count, 'seat', 'seats')} with a name${unnamed === 0 ? '' : `, ${unnamed} without`}`,
  published: (count, mentioned) => `${counted(count, 'plan or report', 'plans and reports')} with text${mentioned === 0 ? '' : `. ${mentioned} more only mentioned: handed to somebody, but not published`}`,
  unconfirmed: (count) => (count === 1 ? '1 group has not confirmed its contact details' : `${count} groups have not confirmed their contact details`),
  never: 'The pages have not been written to the library yet.',
  lastRun: (day, by) => `The pages in the library were last written on ${day} by ${by}.`,
  cut: (day, by) => `The last writing, on ${day} by ${by}, is still going on or was cut short. If it was cut short, write the pages again and they will be whole.`,
  open: 'Open the library',
  write: 'Write to the library',
  writing: 'Writing …',
  zip: 'Download as zip',
  zipping: 'Making the zip file …',
  progress: (done, of) => `${done} of ${counted(of, 'group', 'groups')}`,
  done: (groups, written, removed) =>
    `Done: ${counted(groups, 'group', 'groups')}. ${written === 0 ? 'No file had changed' : counted(written, 'file is new or changed', 'files are new or changed')}${removed === 0 ? '' : `, and ${counted(removed, 'page says', 'pages say')} that the group is no more`}.`,
  zipped: 'The zip file has been saved.',
  mayNotWrite: 'You can get the pages as a zip file. The staff and those who publish write to the library. If the library is missing, an administrator has to update the site.',
  foreign: (file) => `The library holds ${file}, which was not written from here. Nothing has been changed. Move the file and try again.`,
  meanwhile: 'Somebody else is writing the pages right now, or has changed one of them. Nothing of theirs was written over, but the writing from here did not finish. Wait a while and write the pages again.',
  denied: 'The pages are made by somebody who takes part in the work. Readers do not see plans and confirmations, so the pages would lack them.',
  placingHeading: 'How the pages reach the web',
  placing: 'SharePoint does not show them as web pages: whoever opens one in the library gets it as a file. Unpack the zip file on your web server and remove the pages that its uppdrag-sidor.json does not list, let a flow fetch the files from the library, or run the command publish with --out where the web server is. The address of a group never changes.',
  file: 'pages',
  subject: 'Public'
};
