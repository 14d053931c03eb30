import type { FollowupStrings } from './svSe';

export const enUs: FollowupStrings = {
  intro: 'What the mandate in force obliges the group to, and how that stands.',
  none: 'The group has no mandate in force, or it obliges the group to nothing that can be followed.',
  noneWho: 'When a mandate is published its obligations are shown here.',
  notTold: 'You can read what the mandate obliges the group to. Those who work with mandates see how it stands.',
  late: 'Late',
  next: 'Next',
  done: (count) => `Done (${count})`,
  shown: (count) => `Seen in no list (${count})`,
  shownWhy: 'This is not followed by itself. Those who write for the group can attest that it is done.',
  nothingLate: 'Nothing is late.',
  shouldHaveBeen: (day) => `Should have been done ${day}.`,
  notMet: 'Is not met.',
  by: (day) => `By ${day}.`,
  ongoing: 'Going on.',
  progress: (count, needed) => `${count} of ${needed} so far.`,
  met: (day) => (day === '' ? 'Met.' : `Done ${day}.`),
  attested: (by, day) => `Attested by ${by} ${day}.`,
  receiver: (receiver) => `To ${receiver}.`,
  sentence: 'What the mandate says',
  sentenceOf: (what) => `What the mandate says: ${what}`,
  attest: 'Attest',
  attestNamed: (what) => `Attest: ${what}`,
  attestHeading: (what) => `Attest that it is done: ${what}`,
  note: 'How? (may be empty)',
  confirm: 'Attest that it is done',
  working: 'Saving …',
  attestedNow: 'Done. It is attested.',
  contacts: {
    heading: 'Are the details right?',
    why: 'The mandate demands contact details that are right. See that the titles, organisations and addresses of the members are.',
    confirm: 'Yes, they are',
    confirmed: (day) => `The contact details were confirmed ${day}.`,
    never: 'The contact details have not been confirmed yet.',
    confirmedNow: 'Thank you. The details are confirmed.'
  }
};
