import type { OverviewStrings } from './svSe';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enUs: OverviewStrings = {
  unset: {
    heading: 'Overview',
    why: 'Nobody has chosen whom the overview is for. Whoever looks after the page or the tab in Teams chooses a region, a healthcare region or a mandator in the web part’s settings.'
  },
  unknown: {
    heading: 'There is no such overview',
    why: (asked) => `“${asked}” is no region, healthcare region or group here. It may have been renamed or removed, or the address may be misspelt.`,
    own: 'Show the page’s own overview',
    settings: 'Whoever looks after the page can choose another in the web part’s settings.'
  },
  intros: {
    region: 'Groups in which the region has seats, who sits in them, and how their mandates stand.',
    healthcareRegion: 'The healthcare region’s groups: who sits in them, what waits, and how their mandates stand.',
    mandator: 'Groups that get their mandate from here: who sits in them, what waits, and how their mandates stand.'
  },
  asOf: (date) => `As of ${date}.`,
  scope: 'Show for',
  scopeKinds: { region: 'Regions', healthcareRegion: 'Healthcare regions', mandator: 'Mandators' },
  print: 'Print',
  figures: {
    label: 'In brief',
    vacancies: (count) => (count === 1 ? 'vacant seat' : 'vacant seats'),
    ending: (count) => (count === 1 ? 'term ends within 6 months' : 'terms end within 6 months'),
    late: (count) => (count === 1 ? 'obligation is late' : 'obligations are late'),
    waiting: 'wait for us',
    waitingStaff: 'wait for a decision or a step',
    inForce: (count) => (count === 1 ? 'mandate in force' : 'mandates in force'),
    missing: (count) => (count === 1 ? 'group has no mandate in force' : 'groups have no mandate in force')
  },
  todo: {
    heading: 'To do',
    nothing: 'Nothing right now. All seats are filled and nothing waits.',
    vacancy: (who, role, group, since) => `${who} has had no ${role} in ${group} since ${since}.`,
    vacancyAlways: (who, role, group) => `${who} has no ${role} in ${group}. The seat has never been filled.`,
    vacancyOfGroup: (role, group, since) => (since === '' ? `${group} has no ${role}. The seat has never been filled.` : `${group} has had no ${role} since ${since}.`),
    notActive: (who, role, group) => `${who === '' ? 'The' : `${who}’s`} seat as ${role} in ${group} is not active: the interests are not cleared.`,
    vacancyFor: (profession) => `The seat is meant for: ${profession}.`,
    ending: (person, role, group, on) => `${person}, ${role} in ${group}, leaves on ${on}. Nobody has been appointed to follow.`,
    endingUnnamed: (role, group, on) => `The term of the ${role} in ${group} ends on ${on}. Nobody has been appointed to follow.`,
    late: (group, what, on) => `${group} is late with ${what}${on === '' ? '' : ` since ${on}`}.`,
    cases: {
      consultation: (group) => `The mandate of ${group} is out for consultation.`,
      endorsing: (group) => `The mandate of ${group} waits to be endorsed.`,
      awaitingEstablishment: (group) => `The mandate of ${group} waits to be established.`,
      established: (group) => `The mandate of ${group} is established and waits to be published.`,
      sentBack: (group) => `The mandate of ${group} has been sent back to the group.`
    },
    nominations: {
      proposal: (region, group) => `${region} is to propose somebody to ${group}.`,
      managerApproval: (region, group) => `${region}: a nomination to ${group} waits for the manager’s answer.`,
      interests: (region, group) => `${region}: a nomination to ${group} waits for interests to be judged.`,
      decision: (region, group) => `${region}: a nomination to ${group} waits for a decision.`,
      termBegun: (region, group) => `${region}: whoever was appointed to ${group} is to be put on the roster.`
    },
    waitsFor: (bodies) => `Waits for ${bodies}.`,
    atMeeting: (body, date) => `${body}, meeting on ${date}`,
    byDay: (body, date) => `${body}, by ${date}`,
    toSeat: 'Open the seat',
    toSuccessor: 'Plan for a successor',
    toNomination: 'Open the nomination',
    toObligation: 'Open the obligation',
    toCase: 'Open the case',
    toDraft: 'Open the draft',
    named: (text, about) => `${text}: ${about}`,
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer'
  },
  tabs: {
    groups: 'Groups and members',
    terms: 'Terms',
    obligations: 'Obligations',
    fairness: 'Fairness over time',
    mandates: 'Mandates by state',
    years: 'Over the years',
    oversight: 'To follow up'
  },
  groups: {
    heading: 'Groups and members',
    filter: 'Search group, person or profession',
    show: 'Show',
    all: 'All groups',
    vacant: 'With a vacant seat',
    ending: 'Ends within 6 months',
    inForce: 'Mandate in force',
    pastReview: 'To be reviewed',
    missing: 'No mandate in force',
    chip: (text, count) => `${text} (${count})`,
    region: 'Seats for',
    allRegions: 'all',
    outside: 'bodies other than regions',
    order: 'Order by',
    shown: (count, total) => (count === total ? counted(total, 'group', 'groups') : `${count} of ${counted(total, 'group', 'groups')}`),
    noMatch: 'No group matches your search.',
    clear: 'Show all groups',
    group: 'Group',
    members: 'Members',
    regionOf: 'Region',
    profession: 'Profession',
    from: 'From',
    ends: 'Term',
    mandate: 'Mandate',
    vacantSeat: 'Vacant seat',
    noPlaces: 'No seats have been added',
    showFilled: (count) => `Show ${counted(count, 'member', 'members')} more`,
    notShown: 'The name is not shown',
    notActive: 'The seat is not active: the interests are not cleared.',
    fromYear: (year) => `from ${year}`,
    vacantSince: (date) => `since ${date}`,
    neverFilled: 'has never been filled',
    openEnded: 'until further notice',
    endsOn: (date) => `ends ${date}`,
    read: 'Read the mandate',
    readMandate: (group) => `Read the mandate of ${group}`,
    ongoing: (state) => `New: ${state}`,
    more: (count) => `Show ${counted(count, 'group', 'groups')} more`
  },
  files: {
    workbook: 'Excel',
    csv: 'CSV',
    label: 'Download the table',
    named: (format, what) => `${format}: ${what}`,
    saved: 'The file has been downloaded.'
  },
  empty: {
    region: { heading: 'The region has no seat in any group yet', why: 'When process support adds groups and seats, they are shown here.' },
    healthcareRegion: { heading: 'The healthcare region has no groups yet', why: 'When process support adds groups, they are shown here.' },
    mandator: { heading: 'No group gets its mandate from here yet', why: 'When process support names this group as another’s mandator, the other is shown here.' }
  }
};
