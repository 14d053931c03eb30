import { indexedDate, indexedKey, keyInFolder, note, number, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** Meetings of the groups themselves. */
export const groupMeetings = defineList({
  name: 'GroupMeetings',
  kind: 'list',
  title: words('Gruppernas möten', 'Group meetings'),
  description: words('När grupperna möts, och vilka regioner som var med.', 'When the groups meet, and which regions took part.'),
  titleColumn: words('Möte', 'Meeting'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    MeetingDate: indexedDate('Dag', 'Day'),
    MeetingTime: text('Tid', 'Time'),
    Place: text('Plats', 'Place'),
    /** Addresses of meetings at a distance are often longer than a line of text may be. */
    MeetingLink: note('Länk till mötet', 'Link to the meeting'),
    HostRegion: text('Värdregion', 'Host region', { maxLength: 128 }),
    MeetingState: text('Läge', 'State', { maxLength: 32, required: true }),
    Agenda: note('Dagordning', 'Agenda'),
    /** As JSON: regionKey, present and seats of each region, and places: who came, seat by seat. */
    Attendance: note('Närvaro', 'Attendance'),
    NotesKey: text('Anteckningarnas nyckel', 'Key of the notes', { maxLength: 200 }),
    NotesLink: note('Länk till anteckningar', 'Link to notes')
  },
  views: [
    {
      title: words('Alla möten', 'All meetings'),
      columns: ['LinkTitle', 'GroupKey', 'MeetingDate', 'Place', 'MeetingState'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'write', processSupport: 'write' }
});

/** What groups say of their obligations; additions only. Who and when are the row's own author and time. */
export const attestations = defineList({
  name: 'Attestations',
  kind: 'list',
  title: words('Gruppernas intyganden', 'Attestations'),
  description: words(
    'Vad grupperna själva intygar om sina åtaganden; bara tillägg.',
    'What the groups attest of their obligations; additions only.'
  ),
  titleColumn: words('Åtagande', 'Obligation'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    StatementKind: text('Slag', 'Kind', { maxLength: 32, required: true }),
    ObligationKey: text('Åtagandets nyckel', 'Key of the obligation'),
    Period: text('Period', 'Period', { maxLength: 200 }),
    Remark: note('Anteckning', 'Note')
  },
  views: [
    {
      title: words('Alla intyganden', 'All attestations'),
      columns: ['LinkTitle', 'GroupKey', 'StatementKind', 'Period', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'register', processSupport: 'register' }
});

/** Notes of meetings, yearly plans and reports while they are written, a row each. */
export const reports = defineList({
  name: 'Reports',
  kind: 'list',
  title: words('Anteckningar, planer och rapporter', 'Notes, plans and reports'),
  description: words('Gruppernas egna korta dokument medan de skrivs.', 'The groups’ own short documents while they are written.'),
  titleColumn: words('Dokument', 'Document'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    ReportKind: text('Slag', 'Kind', { maxLength: 32, required: true }),
    /** Key of the meeting for notes, else of the period. */
    Period: text('Period', 'Period', { maxLength: 200 }),
    /** `draft`, always: sites demand it from the time when a row here could also be a delivered one. */
    ReportState: text('Läge', 'State', { maxLength: 32, required: true }),
    Content1: note('Innehåll', 'Content'),
    Content2: note('Innehåll, fortsättning', 'Content, continued'),
    Content3: note('Innehåll, slut', 'Content, end')
  },
  views: [
    {
      title: words('Alla dokument', 'All documents'),
      columns: ['LinkTitle', 'GroupKey', 'ReportKind', 'Period', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'write', processSupport: 'write' }
});

/**
 * Documents as they were delivered; additions only, so that nobody in the group can change what was delivered. Who and
 * when are the row's own author and time.
 */
export const deliveredReports = defineList({
  name: 'DeliveredReports',
  kind: 'list',
  title: words('Lämnade dokument', 'Delivered documents'),
  description: words(
    'Gruppernas anteckningar, planer och rapporter så som de lämnades; bara tillägg.',
    'The groups’ notes, plans and reports as they were delivered; additions only.'
  ),
  titleColumn: words('Dokument', 'Document'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    /** Key of the document it is a version of. */
    ReportKey: indexedKey('Dokumentets nyckel', 'Key of the document'),
    ReportKind: text('Slag', 'Kind', { maxLength: 32, required: true }),
    Period: text('Period', 'Period', { maxLength: 200 }),
    /** Version of the document, counted from 1. */
    DeliveryNumber: number('Version', 'Version'),
    DeliveryWay: text('Lämnad eller publicerad', 'Delivered or published', { maxLength: 32, required: true }),
    DeliveredTo: text('Lämnad till', 'Delivered to'),
    Content1: note('Innehåll', 'Content'),
    Content2: note('Innehåll, fortsättning', 'Content, continued'),
    Content3: note('Innehåll, slut', 'Content, end')
  },
  views: [
    {
      title: words('Alla lämnade dokument', 'All delivered documents'),
      columns: ['LinkTitle', 'GroupKey', 'ReportKind', 'Period', 'DeliveredTo', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'register', processSupport: 'register' }
});
