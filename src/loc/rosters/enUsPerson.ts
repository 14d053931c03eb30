import type { svSePerson } from './svSePerson';

export const enUsPerson: typeof svSePerson = {
  now: 'Member of',
  coming: 'Joining',
  past: 'Former member of',
  none: 'The person is not a member of any group.',
  notShown: 'The name is not shown',
  notShownWhy: 'The person does not exist, or you may not see who it is. The group’s own writers and process support see the name.',
  perhapsSame: 'May be the same person',
  perhapsSameWhy: 'Joined, they are shown as one person in all groups. Terms and history are kept, and the entries can be separated again.',
  join: 'Same person, join',
  joined: 'Joined entries',
  separate: 'Separate',
  findDuplicates: 'Find people entered more than once',
  duplicates: 'People who may have been entered more than once',
  foundDuplicates: (count) => (count === 0 ? 'Nobody seems to have been entered more than once.' : count === 1 ? '1 person was found.' : `${count} people were found.`),
  sameEmail: (count, email) => `${count} entries with the e-mail address ${email}`,
  sameName: (count, organisation) => `${count} entries with the same name${organisation === '' ? '' : ` in ${organisation}`}`,
  isSame: 'Is it somebody who is on the rosters already?',
  yes: (who) => `Yes: ${who}`,
  no: 'No, somebody else',
  needsAnswer: 'Say whether it is somebody who is on the rosters already.'
};
