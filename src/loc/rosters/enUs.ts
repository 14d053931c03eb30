import { enUsChange } from './enUsChange';
import { enUsKinds } from './enUsKinds';
import { enUsLife } from './enUsLife';
import { enUsPerson } from './enUsPerson';
import { enUsStart } from './enUsStart';
import type { RostersStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: RostersStrings = {
  kinds: enUsKinds,
  change: enUsChange,
  start: enUsStart,
  ...enUsLife,
  person: enUsPerson,
  title: 'Rosters',
  and: 'and',
  choose: {
    intro: 'Choose a group to see its members, for how long they sit and whom they represent.',
    search: 'Search for a group',
    found: (count, total) => (count === total ? counted(total, 'group', 'groups') : `${count} of ${counted(total, 'group', 'groups')}`),
    noMatch: 'No group matches your search.',
    more: (count) => `Show ${count} more`,
    own: 'Groups you write for',
    closed: (count) => `Closed groups (${count})`,
    empty: 'There are no groups yet. When process support starts a group it is shown here.'
  },
  group: {
    all: 'All groups',
    missing: 'The group does not exist, or you may not see it. Check the link, or choose another group.',
    mandatedBy: (mandators) => `Mandator: ${mandators}.`,
    noMandator: 'No mandator is given.',
    absorbed: (names) => `Has taken in ${names}.`,
    extend: 'Extend the group',
    close: 'Close the group',
    readOnly: 'You can read the roster. Process support changes it, and those who write for the group.'
  },
  tabs: { groups: 'Groups', nominations: 'Nominations', interests: 'Conflicts of interest', fairness: 'Fairness over time', late: 'Late', members: 'Members', obligations: 'Obligations', meetings: 'Meetings', documents: 'Documents', year: 'The year', facts: 'About the group' },
  tools: {
    label: 'Files, and several at once',
    read: 'Import members',
    workbook: 'Export to Excel',
    csv: 'Export to CSV',
    bulk: 'Change several',
    exporting: 'Exporting …',
    exported: 'The file is saved on your device.'
  },
  todo: {
    heading: 'To do',
    nothing: 'Nothing right now. All seats are filled and no term ends within six months.',
    ends: (person, role, date) => `${person}, ${role}, leaves on ${date}. Nobody has been appointed to follow.`,
    fill: 'Fill the seat',
    add: 'Add a seat',
    pastEnd: (name, date) => `${name} was set up until ${date}, and has been neither extended nor closed.`,
    decide: 'Extend or close',
    toGroup: 'Show the group',
    supportEnters: 'Process support fills it in.',
    follow: 'Appoint a successor',
    toSeat: 'Show the seat',
    toFacts: 'Fill it in',
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer'
  },
  history: {
    heading: 'Who has held this seat',
    coming: 'Upcoming',
    now: 'Now',
    earlier: 'Earlier',
    nobody: 'Nobody has held the seat.',
    appointed: (by, on, paragraph) => {
      const said = [by === '' ? '' : `by ${by}`, on, paragraph === '' ? '' : `§ ${paragraph}`].filter((part) => part !== '');
      return said.length === 0 ? '' : `Appointed ${said.join(', ')}.`;
    }
  },
  composition: {
    careChain: 'Professions that the care chain needs',
    considered: 'Associations of patients and relatives considered',
    balance: 'Balance between women and men considered',
    anchoredWith: 'Composition anchored with',
    open: 'Note something about the composition',
    noteHeading: 'Note something about the composition',
    noteIntro: 'The note is shown to everybody who reads the roster, with the day and who wrote it. It cannot be changed. If something went wrong you write a new one: the latest counts.',
    about: 'What is it about?',
    kinds: {
      anchoring: 'The composition is anchored',
      patientAssociations: 'Work with associations of patients and relatives is considered',
      genderBalance: 'Balance between women and men is considered'
    },
    body: 'Anchored with',
    anchoredOn: 'Anchored on',
    consideredOn: 'Considered on',
    paragraph: 'Paragraph (optional)',
    remark: 'Note (optional)',
    consideredNote: 'What you found',
    save: 'Note it',
    noting: 'Noting …',
    saved: 'Noted.',
    needsDay: 'Enter on which day it was.',
    dayAhead: 'The day has not come yet. Enter a day no later than today.',
    needsBody: 'Enter with whom the composition is anchored.',
    needsNote: 'Write what you found.',
    notes: 'The group’s own notes',
    noted: (what, by, on) => `${what} Noted on ${on}${by === '' ? '' : ` by ${by}`}.`
  },
  facts: {
    edit: 'Change the facts',
    save: 'Done',
    saving: 'Saving …',
    saved: 'The facts are saved.',
    unsaid: 'not given',
    none: 'none',
    choose: 'Choose …',
    chooseMore: 'Add one …',
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    notSaid: (names) => `Not given: ${names}.`,
    whoKeeps: 'Process support changes the facts.',
    name: 'Name',
    mandators: 'Mandator',
    establishingBody: 'Establishes the mandate',
    firstMandator: 'the mandator',
    chairAppointer: 'Appoints the leader of the group',
    memberAppointers: 'Appoints the members',
    steers: 'Steers',
    mirror: 'Counterpart of',
    healthcareRegions: 'Healthcare regions',
    programmeArea: 'Programme area',
    hostRegion: 'Host region',
    ownerAuthority: 'Owns the documents',
    lifetime: 'Duration',
    lifetimes: { permanent: 'permanent', timeLimited: (until) => `until ${until}` },
    lifetimeChoices: { permanent: 'Permanent', timeLimited: 'Limited in time', unsaid: 'Not given' },
    until: 'Until',
    need: 'Why the group exists',
    begins: 'First day',
    reviewDate: 'To be reviewed',
    siteUrl: 'Site',
    teamsUrl: 'Team',
    extensions: 'Extended',
    extension: (until, by, date, paragraph) =>
      `${until === '' ? 'Permanent' : `Until ${until}`}, by a decision on ${date} by ${by}${paragraph === '' ? '' : `, § ${paragraph}`}`,
    formerNames: 'Former names',
    formerName: (name, until) => `${name} (until ${until})`,
    rename: 'The name changes on the day you save. The old one stays among the former names.',
    badAddress: 'An address begins with https:// or /.',
    needsName: 'The group needs a name.',
    needsUntil: 'Enter the last day, or choose that the group is permanent.'
  }
};
