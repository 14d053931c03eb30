import type { ReportKind } from '../../domain/followup/groupReport';
import type { GroupGuidesStrings } from './svSe';

const documents: Readonly<Record<ReportKind, string>> = { notes: 'Notes of a meeting', plan: 'The plan', report: 'The report' };

export const enUs: GroupGuidesStrings = {
  and: 'and',
  guides: {
    label: 'Help to find the way',
    kontakt: 'Whom do I contact?',
    ny: 'New in the group?',
    dela: 'Share in my region',
    close: 'Close',
    closeNamed: (what) => `Close: ${what}`
  },
  contacts: {
    ask: 'I want to reach',
    whom: { group: 'this group', region: 'my region in the group', mandator: 'the mandator' },
    kinds: {
      kunskapsrad: { all: 'all knowledge councils', one: 'another knowledge council', none: 'no knowledge council' },
      rpo: { all: 'all programme areas (RPO)', one: 'another programme area (RPO)', none: 'no programme area (RPO)' },
      rsg: { all: 'all collaboration groups (RSG)', one: 'another collaboration group (RSG)', none: 'no collaboration group (RSG)' },
      rag: { all: 'all working groups (RAG)', one: 'another working group (RAG)', none: 'no working group (RAG)' },
      stab: { all: 'the staffs', one: 'another staff', none: 'no staff' }
    },
    all: (kind) => `all: ${kind}`,
    one: (kind) => `one of: ${kind}`,
    region: 'Region',
    which: 'Which group',
    says: (heading) => (heading === '' ? 'What the mandate says' : `What the mandate says, under ${heading}`),
    saysNot: 'The mandate says nothing of the way. This is how it looks by the rosters.',
    noMandate: 'The group has no established mandate. This is how the way looks by the rosters.',
    firstly: 'Turn to them in this order:',
    inside: (name, role) => (role === '' ? name : `${name}, ${role}`),
    noAddress: 'no e-mail address is entered',
    mail: (name) => `Write to ${name}`,
    mailAll: (count) => `Write to all ${count}`,
    lacksSupport: (body) => `${body} has no process support entered`,
    lacksLeader: (body) => `${body} has nobody entered who answers for the group`,
    lacksRegion: (region) => `${region} has nobody entered in the group`,
    hiddenSupport: (body) => `The process support of ${body} is not shown publicly`,
    hidden: (body) => `Whoever answers for ${body} is not shown publicly`,
    hiddenRegion: (region) => `Whoever represents ${region} is not shown publicly`,
    noMandator: 'The group has no mandator entered',
    noBody: (none) => `There is ${none} entered in the healthcare region`,
    noSuch: (kind) => `The healthcare region has no group entered among ${kind}`,
    staff: 'the staff',
    askInstead: (lack, whom) => `${lack}; ask ${whom}.`
  },
  newMember: {
    intro: 'For somebody new in the group, to read, print or pass on. The link in the address bar shows the same page.',
    seat: 'Show for',
    vacant: 'vacant',
    noSeats: 'The group has no seats entered. When the process support or the convener enters them, one can be chosen here.',
    title: (seat) => `New as ${seat}`,
    represents: 'Whom you represent',
    representsWhom: (whom) => `You represent ${whom}.`,
    representsNobody: 'The seat belongs to no region or organisation.',
    asProfession: (profession) => `The seat is meant for: ${profession}.`,
    term: 'Your term',
    noTerm: 'No term is entered for the seat.',
    task: 'The group’s task in brief',
    noMandate: 'The group has no established mandate to show. Ask whoever leads the group what applies.',
    noTask: 'The established mandate has no part that describes the tasks. Read the whole text in the group’s room.',
    duties: 'What you are to do',
    noDuties: 'The established mandate has no part on the members’ task. Ask whoever leads the group.',
    leading: (role) => `What you do as ${role}`,
    meeting: 'Next meeting',
    noMeeting: 'No meeting is planned.',
    meetingNotTold: 'Meetings are shown to those who take part in the work. Ask whoever leads the group.',
    ask: 'Whom you ask',
    print: 'Print'
  },
  share: {
    intro: 'A short text, in Swedish, to send in your own organisation. Change it to fit before you send it.',
    about: 'What you want to tell about',
    sources: {
      notes: (day) => `the decisions of the meeting ${day}`,
      mandate: (day) => `the mandate, decided ${day}`,
      meeting: (day) => `the meeting ${day}`
    },
    nothing: 'There is nothing to tell about yet. When the group has an established mandate or has delivered notes of a meeting, it can be shared here.',
    nothingTold: 'The group has no established mandate to tell about. Meetings and notes are shown to those who take part in the work.',
    unread: 'The notes could not be read, so the decisions are left out. Open them under Documents and write the decisions here.',
    text: 'The text',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'The text could not be copied. Select it and copy it yourself.',
    mail: 'Send by e-mail',
    tooLong: 'The text is too long for an e-mail link. Copy it instead.',
    restore: 'Begin again from the proposal',
    subject: (group) => `From ${group}`
  },
  since: {
    first: 'The last 30 days',
    last: (day) => `Since you were here last, ${day}`,
    more: (count) => `Show ${count} more`,
    on: (day, sentence) => `${day}: ${sentence}`,
    established: (body, paragraph) => `The mandate was established by ${body}${paragraph === '' ? '' : `, § ${paragraph}`}.`,
    withdrawn: 'The mandate was withdrawn.',
    came: (name, seat) => (name === '' ? `The seat as ${seat} got a new holder.` : `${name} began as ${seat}.`),
    left: (name, seat) => (name === '' ? `Whoever sat as ${seat} left the group.` : `${name}, ${seat}, left the group.`),
    held: (place) => (place === '' ? 'The group met.' : `The group met (${place}).`),
    delivered: (kind, year, to) => `${documents[kind]}${year === '' ? '' : ` for ${year}`} ${kind === 'notes' ? 'were' : 'was'} delivered${to === '' ? '' : ` to ${to}`}.`,
    published: (kind, year) => `${documents[kind]}${year === '' ? '' : ` for ${year}`} ${kind === 'notes' ? 'were' : 'was'} published.`,
    met: (what) => `The obligation is met: ${what}.`,
    attested: (what) => `The group attested the obligation: ${what}.`
  }
};
