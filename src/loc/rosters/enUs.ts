import { enUsChange } from './enUsChange';
import { enUsKinds } from './enUsKinds';
import { enUsPerson } from './enUsPerson';
import type { RostersStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: RostersStrings = {
  kinds: enUsKinds,
  change: enUsChange,
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
    empty: 'There are no groups yet. When process support starts a group it is shown here.',
    start: 'Start a group'
  },
  mandateLeft: {
    stillInForce: (group) => `${group} is closed, but readers still see its mandate as in force. It is withdrawn by a decision in Decisions.`,
    withdraw: 'Withdraw the mandate',
    withdrawNamed: (group) => `Withdraw the mandate of ${group}`
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
  }
};
