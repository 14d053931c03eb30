import type { OverviewStrings } from './svSe';

export const enUs: OverviewStrings = {
  unset: {
    heading: 'Region overview',
    why: 'No region is chosen. Whoever looks after the page or the tab in Teams chooses it in the web part’s settings.'
  },
  unknown: (key) => `There is no region “${key}”. Choose another in the web part’s settings.`,
  intro: 'Groups in which the region has seats, who sits in them, and how their mandates stand.',
  figures: {
    label: 'In brief',
    vacancies: (count) => (count === 1 ? 'vacant seat' : 'vacant seats'),
    ending: (count) => (count === 1 ? 'term ends within 6 months' : 'terms end within 6 months'),
    inForce: (count) => (count === 1 ? 'mandate in force' : 'mandates in force'),
    missing: (count) => (count === 1 ? 'group has no mandate in force' : 'groups have no mandate in force')
  },
  watch: {
    heading: 'To see to',
    nothing: 'Nothing right now. All seats are filled and nothing waits.',
    vacancy: (region, role, group, since) => `${region} has had no ${role} in ${group} since ${since}.`,
    vacancyAlways: (region, role, group) => `${region} has no ${role} in ${group}. The seat has never been filled.`,
    vacancyFor: (profession) => `The seat is meant for: ${profession}.`,
    cases: {
      consultation: (group) => `The mandate of ${group} is out for consultation.`,
      endorsing: (group) => `The mandate of ${group} waits to be endorsed.`,
      awaitingEstablishment: (group) => `The mandate of ${group} waits to be established.`,
      established: (group) => `The mandate of ${group} is established and waits to be published.`,
      sentBack: (group) => `The mandate of ${group} has been sent back to the group.`
    },
    toCase: 'Open the case',
    toDraft: 'Open the draft',
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer'
  },
  groups: {
    heading: 'Groups and members',
    filter: 'Search group, person or profession',
    show: 'Show',
    all: 'All groups',
    vacant: 'With a vacant seat',
    ending: 'Ends within 6 months',
    inForce: 'Mandate in force',
    missing: 'No mandate in force',
    order: 'Order by',
    shown: (count, total) => (count === total ? `${total} groups` : `${count} of ${total} groups`),
    noMatch: 'No group matches what you are looking for.',
    clear: 'Show all groups',
    group: 'Group',
    members: 'The region’s members',
    ends: 'Term',
    mandate: 'Mandate',
    vacantSeat: 'Vacant seat',
    notActive: 'The seat is not active: the interests are not cleared.',
    notShown: 'The name is not shown',
    fromYear: (year) => `from ${year}`,
    vacantSince: (date) => `since ${date}`,
    neverFilled: 'has never been filled',
    openEnded: 'until further notice',
    endsOn: (date) => `ends ${date}`,
    read: 'Read the mandate',
    readMandate: (group) => `Read the mandate of ${group}`,
    ongoing: (state) => `New: ${state}`
  },
  ends: {
    heading: 'Terms that end',
    intro: 'The next six months, by date.',
    nothing: 'No term ends in the next six months.',
    endsTogether: (count) => `${count} terms end on the same day`,
    line: (person, role, group) => `${person}, ${role} in ${group}`
  },
  empty: {
    heading: 'The region has no seat in any group yet',
    why: 'When process support adds groups and seats, they are shown here.'
  },
  roles: {
    chair: 'chair',
    member: 'member',
    coOpted: 'co-opted member',
    processSupport: 'process support',
    convener: 'convener',
    viceChair: 'vice chair',
    nationalRepresentative: 'national representative',
    municipal: 'municipal member',
    patient: 'patient or relative'
  },
  convener: 'convener'
};
