import { roles } from '../../templates/reports/roles';
import { notes } from '../../templates/reports/notes';
import { plan } from '../../templates/reports/plan';
import { groupNamed } from '../../testing/groupNamed';
import type { GroupMeeting } from '../followup/groupMeeting';
import type { GroupReport } from '../followup/groupReport';
import { documentText } from '../mandate/documentText';
import type { Person, Seat, Term } from '../roster/roster';
import { attendantsOn } from './attendantsOn';
import { contactLines } from './contactLines';
import { groupDeliveries } from './groupDeliveries';
import { linkedPromises } from './linkedPromises';
import { listedDocuments } from './listedDocuments';
import { meetingsHeld } from './meetingsHeld';
import { periodWords } from './periodWords';
import { promisesIn } from './promisesIn';
import type { ReportContent } from './reportContent';
import { reportGaps } from './reportGaps';
import { reportName } from './reportName';
import { renderReport } from './renderReport';
import type { ReportRow } from './reportAnswer';
import { rosterChanges } from './rosterChanges';

const seat = (key: string, more: Partial<Seat>): Seat => ({
  key, groupKey: 'rag-x', regionKey: '', organisation: '', role: 'member', profession: '', votes: true, requirement: 'required', ...more
});
const term = (key: string, seatKey: string, personKey: string, from: string, to = ''): Term => ({
  key, seatKey, groupKey: 'rag-x', personKey, from, to, appointedBy: '', appointedOn: '', paragraph: '', note: '', interests: 'none', interestsUntil: ''
});
const person = (key: string, name: string, isPublic = true): Person => ({ key, name, title: '', organisation: '', email: `${key}@exempel.se`, isPublic });

const roster = {
  seats: [
    seat('s1', { regionKey: 'ostergotland', role: 'convener', profession: 'barnläkare' }),
    seat('s2', { regionKey: 'kalmar' }),
    seat('s3', { role: 'patient' }),
    seat('s4', { regionKey: 'jonkoping' })
  ],
  terms: [term('t1', 's1', 'p1', '2024-01-01'), term('t2', 's2', 'p2', '2024-01-01', '2026-03-11'), term('t3', 's2', 'p3', '2026-03-12'), term('t4', 's3', 'p4', '2026-02-01')],
  people: [person('p1', 'Åsa Ström'), person('p2', 'Bo Berg'), person('p3', 'Cia Dal'), person('p4', 'Hemlig Person', false)]
};

const meeting = (key: string, date: string, more: Partial<GroupMeeting> = {}): GroupMeeting => ({
  key, groupKey: 'rag-x', date, time: '', place: '', link: '', hostRegion: '', state: 'held', agenda: '', attendance: [], notesKey: '', notesLink: '', ...more
});

describe('what is known for a document', () => {
  it('is who sits in the group on the day, region by region, without the names of those kept from public pages', () => {
    const people = attendantsOn(roster, '2026-03-12', roles);
    expect(people.map(({ region, name, role }) => `${region}|${name}|${role}`)).toEqual([
      'Region Kalmar län|Cia Dal|Ledamot',
      'Region Östergötland|Åsa Ström|Sammankallande, barnläkare',
      '||Patient- eller närståendeföreträdare'
    ]);
    expect(attendantsOn(roster, '2026-03-11', roles).map(({ name }) => name)).toContain('Bo Berg');
    expect(JSON.stringify([rosterChanges(roster, '2026-01-01', '2026-12-31', roles), contactLines(roster, '2026-03-12', roles), people])).not.toContain('Hemlig');
  });

  it('is who came and left during the year, and who answers for the group', () => {
    expect(rosterChanges(roster, '2026-01-01', '2026-12-31', roles).map(({ text }) => text)).toEqual([
      '1 februari 2026: patient- eller närståendeföreträdare började.',
      '11 mars 2026: Bo Berg (ledamot, Region Kalmar län) slutade.',
      '12 mars 2026: Cia Dal (ledamot, Region Kalmar län) började.'
    ]);
    expect(contactLines(roster, '2026-03-12', roles)).toEqual(['Sammankallande: Åsa Ström, p1@exempel.se']);
  });

  it('is the meetings of the period that were held', () => {
    const attendance = [{ regionKey: 'kalmar', present: 2, seats: 3 }, { regionKey: '', present: 0, seats: 1 }];
    const meetings = [meeting('m2', '2026-12-31'), meeting('m1', '2026-01-01', { place: 'Kalmar', attendance }), meeting('m0', '2025-12-31'), meeting('m3', '2026-05-01', { state: 'planned' })];
    expect(meetingsHeld(meetings, '2026-01-01', '2026-12-31').map(({ text }) => text)).toEqual([
      '1 januari 2026, Kalmar: 2 av 4 platser (Region Kalmar län 2 av 3, utanför regionerna 0 av 1)',
      '31 december 2026'
    ]);
  });

  it('is what the groups below have delivered, and which have not', () => {
    const groups = ['rag-o', 'rag-a', 'rag-e'].map((key) => groupNamed(key, 'rag', { 'rag-o': 'RAG Ögon', 'rag-a': 'RAG Astma', 'rag-e': 'RAG Epilepsi' }[key] ?? ''));
    const delivered = { key: 'r', name: 'Årsrapport', period: '2026', deliveredOn: '2027-01-12' } as const;
    const lines = groupDeliveries(groups, [{ ...delivered, groupKey: 'rag-a', goals: { reached: 2, goals: 3 } }, { ...delivered, groupKey: 'rag-o', goals: { reached: 0, goals: 0 } }], '2026');
    expect(lines.map(({ text }) => text)).toEqual([
      'RAG Astma: Årsrapport 2026, lämnad 12 januari 2027. 2 av 3 mål är nådda.',
      'RAG Epilepsi har inte lämnat någon rapport för 2026.',
      'RAG Ögon: Årsrapport 2026, lämnad 12 januari 2027.'
    ]);
  });

  it('is what the mandate says that patients are promised', () => {
    const block = { kind: 'bullets', source: '' } as const;
    const sections = [
      { key: 'a', heading: 'Uppdrag', blocks: [{ ...block, items: ['nej'] }, { kind: 'subheading', text: 'Patientlöften om god vård', source: '' } as const, { ...block, items: ['jämlik vård'] }, { kind: 'subheading', text: 'Annat', source: '' } as const, { ...block, items: ['nej'] }] },
      { key: 'b', heading: 'Gruppens bidrag till patientlöftena', blocks: [{ ...block, items: ['kortare väntan'] }] }
    ];
    expect(promisesIn({ title: 'x', sections })).toEqual([{ text: 'jämlik vård', sectionKey: 'a', block: 2 }, { text: 'kortare väntan', sectionKey: 'b', block: 0 }]);
  });

  it('leads from the goals that refer to it to the mandate, and nothing else does', () => {
    const rows: readonly ReportRow[] = [{ key: 'r1', cells: { goal: 'Lika vård', promise: 'jämlik vård' } }, { key: 'r2', cells: { goal: 'Annat', owner: 'jämlik vård', promise: 'ett gammalt löfte' } }];
    const document = renderReport(plan, { format: 'uppdrag.report.1', kind: 'plan', template: '1', name: 'Handlingsplan', group: 'RAG X', period: '2026', answers: { mal: { kind: 'rows', rows } } });
    const linked = linkedPromises(document, plan, [{ text: 'jämlik vård', sectionKey: 'a', block: 2 }], ({ sectionKey, block }) => `${sectionKey}#${block}`);
    const links = linked.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'paragraph' && block.link !== undefined ? [[block.text, block.link]] : []));
    expect(links).toEqual([['Patientlöfte: jämlik vård', 'a#2']]);
    expect(documentText(linked)).toBe(documentText(document));
    expect(linkedPromises(document, plan, [{ text: 'jämlik vård', sectionKey: 'a', block: 2 }], () => '')).toEqual(document);
  });
});

describe('a document', () => {
  const content = (answers: ReportContent['answers']): ReportContent => ({ format: 'uppdrag.report.1', kind: 'notes', template: '1', name: 'Minnesanteckningar', group: 'RAG X', period: '12 mars 2026', answers });

  it('reads as a text with its rows, and a gap for what is still asked for', () => {
    const text = documentText(
      renderReport(
        notes,
        content({
          mote: { kind: 'paragraphs', text: '12 mars 2026, Kalmar' },
          narvaro: { kind: 'attendance', people: attendantsOn(roster, '2026-03-12', roles).map((one, index) => ({ ...one, presence: index === 0 ? 'present' : index === 1 ? 'absent' : '' })) },
          punkter: { kind: 'rows', rows: [{ key: 'p', cells: { heading: '', decision: 'Vårdprogrammet\nbyts ut.', task: 'Skicka ut det', until: '2026-04-01' } }, { key: 'q', cells: {} }] }
        })
      )
    );
    expect(text).toBe(
      [
        'Minnesanteckningar 12 mars 2026, RAG X', '', 'Mötet', '12 mars 2026, Kalmar', '', 'Närvaro',
        '· Region Kalmar län: närvarande Cia Dal (Ledamot).',
        '· Region Östergötland: frånvarande Åsa Ström (Sammankallande, barnläkare).',
        '· Utanför regionerna: närvaro inte angiven för Patient- eller närståendeföreträdare.',
        '', 'Punkter', '', 'Punkt 1', 'Beslut: Vårdprogrammet', 'byts ut.', 'Att göra: Skicka ut det', 'Klart senast: 1 april 2026', ''
      ].join('\n')
    );
    expect(reportGaps(notes, content({})).map(({ key }) => key)).toEqual(['mote', 'narvaro', 'punkter']);
  });

  it('is called what the mandate calls it', () => {
    expect(reportName(plan, ['Gruppen upprättar en årlig aktivitetsplan.'])).toBe('Aktivitetsplan');
    expect(reportName(plan, [])).toBe('Handlingsplan');
  });

  it.each([['2026', '2026'], ['2026-H2', 'andra halvåret 2026'], ['2026-Q3', 'tredje kvartalet 2026'], ['2026-05', 'maj 2026'], ['2026-W07', 'vecka 7 2026'], ['2026-03-12', '12 mars 2026'], ['2025–2026', '2025–2026']])('about %s says %s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });

  it('is listed once for its kind and period, whether it is there, is asked for or can be begun', () => {
    const report = (kind: GroupReport['kind'], period: string): GroupReport => ({ key: period, groupKey: 'rag-x', kind, period, state: 'draft', deliveredTo: '', deliveredOn: '' });
    const meetings = [meeting('m1', '2026-03-01'), meeting('m2', '2026-05-01', { state: 'planned' }), meeting('m3', '2026-06-01', { state: 'planned' }), meeting('m4', '2026-02-01', { state: 'cancelled' })];
    const listed = listedDocuments({ meetings, reports: [report('plan', '2026'), report('notes', 'm1'), report('notes', 'gone')], obligations: [] }, '2026-03-12');
    expect(listed.map(({ kind, period, report: found }) => `${kind} ${period} ${found ? 'begun' : '–'}`).sort()).toEqual(['notes gone begun', 'notes m1 begun', 'notes m2 –', 'plan 2026 begun', 'report 2025 –']);
  });
});
