import type { ReportKind } from '../../domain/followup/groupReport';
import type { GroupRoomStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const documents: Readonly<Record<ReportKind, string>> = { notes: 'Notes of a meeting', plan: 'The plan', report: 'The report' };

export const enUs: GroupRoomStrings = {
  and: 'and',
  myGroups: 'My groups',
  head: {
    mandator: 'Mandator',
    noMandator: 'not given',
    since: 'The group was formed',
    nextMeeting: 'Next meeting',
    noMeeting: 'none is planned',
    notFilled: 'nobody right now',
    places: 'Places to meet',
    site: 'The group’s site',
    team: 'The group’s team',
    established: (day, by, paragraph) => `Mandate established on ${day}${by === '' ? '' : ` by ${by}`}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}`,
    review: (day) => `to be reviewed by ${day}`,
    pastReview: (day) => `should have been reviewed by ${day}`,
    withdrawn: (day) => `The mandate was withdrawn on ${day}`,
    none: 'The group has no established mandate',
    national: 'National group'
  },
  concerns: {
    heading: 'What concerns me now',
    nothing: 'Nothing waits for you right now.',
    sentBack: 'The mandate has been sent back to the group.',
    toDraft: 'Open the draft',
    noMandate: 'The group has no mandate, and nobody has begun one.',
    withdrawn: 'The mandate has been withdrawn, and nobody has begun a new one.',
    write: 'Write the mandate',
    notCleared: (seat) => `Your seat as ${seat} does not count until your interests have been declared and assessed.`,
    renewInterests: (day) => `The assessment of your interests for the seat is valid until ${day}. Submit a new declaration before then.`,
    declare: 'Declare interests',
    myTermEnds: (seat, day) => `Your term as ${seat} ends on ${day}. Nobody has been appointed to follow.`,
    toSeat: 'Show the seat',
    late: (what, day) => `${what} should have been done by ${day}.`,
    soon: (what, day) => `${what} is due by ${day}.`,
    contacts: 'Are the group’s contact details right? The mandate demands that they are current.',
    contactsLate: 'Nobody has confirmed the group’s contact details for a long time.',
    confirm: 'Confirm the details',
    writeIt: 'Write',
    places: (first, others) => (others === 0 ? `${first}.` : `${first}. ${counted(others, 'more seat has', 'more seats have')} no member.`),
    fill: 'Fill',
    review: (day) => `The mandate is to be reviewed by ${day}.`,
    reviewLate: (day) => `The mandate should have been reviewed by ${day}.`,
    beginReview: 'Review the mandate'
  },
  guides: {
    label: 'Help to find your way',
    kontakt: 'Whom do I contact?',
    ny: 'New in the group?',
    dela: 'Share in my region',
    close: 'Close',
    closeNamed: (what) => `Close: ${what}`
  },
  since: {
    first: 'The last 30 days',
    last: (day) => `Since you were last here, ${day}`,
    more: (count) => `Show ${count} more`,
    on: (day, sentence) => `${day}: ${sentence}`,
    established: (body, paragraph) => `The mandate was established by ${body}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}.`,
    withdrawn: 'The mandate was withdrawn.',
    came: (name, seat) => (name === '' ? `Somebody new holds the seat as ${seat}.` : `${name} began as ${seat}.`),
    left: (name, seat) => (name === '' ? `Whoever held the seat as ${seat} left the group.` : `${name}, ${seat}, left the group.`),
    held: (place) => (place === '' ? 'The group met.' : `The group met (${place}).`),
    delivered: (kind, year, to) => `${documents[kind]}${year === '' ? '' : ` for ${year}`} ${kind === 'notes' ? 'were' : 'was'} delivered${to === '' ? '' : ` to ${to}`}.`,
    published: (kind, year) => `${documents[kind]}${year === '' ? '' : ` for ${year}`} ${kind === 'notes' ? 'were' : 'was'} published.`,
    met: (what) => `The obligation is met: ${what}.`,
    attested: (what) => `The group attested the obligation: ${what}.`
  },
  mandate: {
    heading: 'The mandate',
    contents: (count) => `Contents (${counted(count, 'section', 'sections')})`,
    decided: (by, day, paragraph, diaryNumber) =>
      `Established by ${by} on ${day}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}${diaryNumber === '' ? '' : `, diary number ${diaryNumber}`}.`,
    withdrawn: (day) => `WITHDRAWN on ${day}. The text no longer applies, but can be read here.`,
    none: 'The group’s mandate is shown here when it is established and published.',
    noneWho: (body) => `It is written by the convener or by process support, and established by ${body === '' ? 'the mandator' : body}.`,
    noneClosed: 'The group is closed. None of its mandates is published here.',
    noneNational: 'The group is national. Its mandate is decided nationally and is not here. Among the members you see who represents the healthcare region.',
    noText: 'The text cannot be shown on the page. Read it in the document.',
    document: 'Download the document',
    others: 'More mandates'
  },
  work: {
    heading: 'Under way',
    draft: 'A draft is being written. It has not been submitted.',
    state: (state) => `New mandate: ${state}.`,
    waiting: (state, bodies) => `New mandate: ${state}. It is with ${bodies}.`,
    toDraft: 'Open the draft',
    toCase: 'Show the case'
  },
  members: { heading: 'Members', was: 'Who were members last', toRosters: 'Make changes and see history in Rosters', toHistory: 'See history in Rosters' },
  trouble: {
    missing: 'The group does not exist, or you may not see it. Check the link, or choose one of your groups.',
    missingHere: 'The group chosen for the page does not exist, or you may not see it. Whoever edits the page or the tab can choose another group.',
    denied: 'You may not see the group’s room. Whoever is responsible for the site can make you a reader.',
    deniedAll: 'You may not see the groups. Whoever is responsible for the site can make you a reader.',
    gone: 'The lists of groups are not on this site. The site may have been moved or removed. Contact whoever is responsible for the site.',
    toGroups: 'My groups'
  },
  mine: {
    intro: 'Groups you are a member of or write for.',
    none: 'According to the rosters you are not a member of any group. Search for a group below. If your seat is missing here, the convener or process support can correct your e-mail address in the rosters.',
    until: (role, day) => `${role}, until ${day}`,
    from: (role, day) => `${role}, from ${day}`,
    writes: 'you write for the group',
    others: 'All groups',
    search: 'Search for a group',
    found: (count, total) => (count === total ? counted(total, 'group', 'groups') : `${count} of ${counted(total, 'group', 'groups')}`),
    noMatch: 'No group matches your search.',
    more: (count) => `Show ${count} more`,
    closed: (count) => `Closed groups (${count})`,
    empty: 'There are no groups yet. When process support starts a group it is shown here.'
  }
};
