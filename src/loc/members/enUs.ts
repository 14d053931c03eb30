import type { MemberStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: MemberStrings = {
  summary: (seats, vacant, ending) =>
    [
      counted(seats, 'seat', 'seats'),
      ...(vacant === 0 ? [] : [`${vacant} vacant`]),
      ...(ending === 0 ? [] : [`${counted(ending, 'term ends', 'terms end')} within six months`])
    ].join(', '),
  none: 'The group has no seats yet.',
  noneWho: 'When process support, or those who write for the group, add seats they are shown here.',
  outside: 'Outside the regions',
  notShown: 'The name is not shown',
  municipalities: (county) => `The municipalities of ${county}`,
  vacantIn: (region, role, since) => `${region} has had no ${role} since ${since}`,
  vacant: (role, since) => `The seat as ${role} has been vacant since ${since}`,
  neverIn: (region, role) => `${region} has no ${role} yet`,
  never: (role) => `The seat as ${role} has not been filled`,
  empty: (role: string): string => `The seat as ${role} is not filled`,
  wished: 'wished for, not demanded',
  withoutVote: 'without a vote',
  openEnded: (from) => `from ${from}, no end`,
  until: (from, to) => `${from}–${to}`,
  endsSoon: ', ends soon',
  comes: (person, from) => `${person} begins ${from}.`,
  interests: {
    declared: () => 'Interests have been declared, but not judged.',
    cleared: (until) => (until === '' ? 'Interests are cleared.' : `Interests are cleared, valid until ${until}.`),
    conditions: (until) => (until === '' ? 'Interests are cleared on conditions.' : `Interests are cleared on conditions, valid until ${until}.`),
    hindered: () => 'A conflict of interest hinders the person.',
    unconfirmed: () => 'The roster says that interests are cleared, but nobody who may judge them has done so.',
    otherPerson: () => 'The person who was judged had another name.'
  },
  waitsForClearance: (reason) => `Waits for interests to be judged, does not count as active.${reason === '' ? '' : ` ${reason}`}`,
  clearanceEnded: (until) => `The judgement was valid until ${until}.`,
  change: 'Change member',
  changeNamed: (who) => `Change member: ${who}`,
  fill: 'Fill',
  fillNamed: (seat) => `Fill: ${seat}`,
  about: 'About the seat',
  aboutNamed: (seat) => `About the seat: ${seat}`,
  seatOf: (role, place) => (place === '' ? role : `${role}, ${place}`),
  openPerson: (name) => `Show all seats: ${name}`
};
