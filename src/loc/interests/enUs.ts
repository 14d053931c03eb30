import type { InterestStrings } from './svSe';

const outcomes: InterestStrings['judge']['outcomes'] = {
  cleared: 'No conflict of interest',
  conditions: 'Cleared on conditions',
  hindered: 'A conflict of interest hinders the person'
};

const standings: Readonly<Record<Parameters<InterestStrings['standing']>[0], (until: string) => string>> = {
  none: () => 'Interests have not been judged.',
  declared: () => 'Interests have not been judged.',
  hindered: () => 'A conflict of interest hinders the person.',
  unconfirmed: () => 'The roster says that interests are cleared, but nobody who may judge them has done so.',
  otherPerson: () => 'The person who was judged had another name.',
  expired: (until) => `The judgement was valid until ${until}.`,
  endsSoon: (until) => `The judgement is valid until ${until}.`
};

export const enUs: InterestStrings = {
  title: 'Declarations of interests',
  intro: 'Whoever is to sit in a group that demands it submits a declaration. It is read only by you who handed it in, the region’s judge of interests and the process support. Everybody else sees only whether interests are judged, and until when.',
  seesNone: 'You cannot submit or read declarations here. Whoever is responsible for the site can give you permission.',
  handIn: {
    open: 'Submit a declaration',
    group: 'Which group is it for?',
    choose: 'Choose a group',
    noGroups: 'No group demands that interests are judged.',
    person: 'Who is it about?',
    nobody: 'Nobody sits in the group.',
    notYou: 'Nobody in the group has your e-mail address. Ask the process support to submit the declaration, or to put your address into the roster.',
    nothing: 'There is nothing to declare',
    nothingSaid: 'Nothing to declare.',
    statement: 'Assignments, employments, ownership and whatever else may affect the work in the group',
    links: 'Links, one a line',
    to: (region) => `The declaration is read by the judge of interests of ${region} and by the process support.`,
    toSupport: 'The declaration is read by the process support.',
    final: 'It cannot be changed afterwards. Submit a new one when something changes.',
    send: 'Submit the declaration',
    done: 'The declaration is submitted.',
    missing: 'Write what there is to declare, or tick that there is nothing.'
  },
  queue: (count) => `To judge (${count})`,
  queueEmpty: 'No declaration waits to be judged.',
  own: 'Your declarations',
  ownEmpty: 'You have not submitted any declaration.',
  judged: (count) => `Judged (${count})`,
  line: (date, by) => `Submitted on ${date} by ${by}.`,
  unknownPerson: 'The person is not shown',
  replaced: 'Replaced by a later one.',
  waits: 'Waits to be judged.',
  outcome: (outcome, until) => (until === '' ? `${outcomes[outcome]}.` : `${outcomes[outcome]}, valid until ${until}.`),
  read: 'Read and judge',
  readAgain: 'Read, or judge again',
  readOwn: 'Read',
  readNamed: (action, about) => `${action}: ${about}`,
  statement: 'Statement',
  links: 'Links',
  reasonsSaid: 'Judgement',
  judge: {
    outcome: 'How do you judge?',
    outcomes,
    reasons: 'Reasons and conditions',
    reasonsWho: 'Read by whoever submitted the declaration, by you and by the process support.',
    until: 'Valid until',
    rule: (years) => (years === 1 ? 'A judgement is renewed every year.' : `A judgement is renewed every ${years} years.`),
    unconfirmed: 'The rule is an assumption, not confirmed.',
    noRule: 'No rule is known for how long a judgement is valid. Give a day.',
    missing: 'Give the last day on which the judgement is valid.',
    send: 'Record the judgement',
    done: 'The judgement is recorded. Everybody who reads the roster now sees how it came out and until when, and nothing else.'
  },
  renewals: (count) => `Missing or ending (${count})`,
  renewalsEmpty: 'Everybody in groups that demand it is judged, and no judgement ends soon.',
  standing: (finding, until) => standings[finding](until),
  more: (count) => `Show ${count} more`,
  mail: 'E-mail',
  mailNamed: (person) => `E-mail ${person}`,
  message: {
    subject: (group) => `Declaration of interests for ${group}`,
    missing: (group) => `You sit in ${group}, which demands that interests are judged. Your seat does not count as active until that is done.`,
    ends: (group, until) => `The judgement of your interests for ${group} is valid until ${until}. After that day your seat does not count as active.`,
    ended: (group, until) => `The judgement of your interests for ${group} was valid until ${until}. Your seat does not count as active until they are judged again.`,
    action: (address) => `Submit a declaration here: ${address}`,
    noAccount: 'If you have no account, answer this e-mail and the process support will record your declaration.'
  }
};
