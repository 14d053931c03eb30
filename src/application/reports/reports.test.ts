import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createManualScheduler } from '../../adapters/memory/manualScheduler';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { ReportAnswer } from '../../domain/report/reportAnswer';
import type { ReportContent } from '../../domain/report/reportContent';
import { readDelivered } from '../../domain/report/readReport';
import { declaredObligations } from '../../templates/declaredObligations';
import { reportTemplates } from '../../templates/reports/reportTemplates';
import { metadataOf, textOfFamily } from '../../testing/followup/establishedText';
import { groupNamed } from '../../testing/groupNamed';
import { memoryAccount } from '../../testing/memoryAccount';
import { obligationsOfGroup } from '../followup/obligationsOfGroup';
import { planMeeting } from '../followup/planMeeting';
import type { Ports } from '../ports/ports';
import { createReportSaver } from './createReportSaver';
import { deliverReport } from './deliverReport';
import { listReports } from './listReports';
import type { OpenedReport } from './openReport';
import { openReport } from './openReport';

const today = '2026-03-12';
const rsl = groupNamed('rsl', 'regionsjukvardsledning', 'Regionsjukvårdsledningen');
const group = { ...groupNamed('rsg', 'rsg', 'RSG läkemedel'), mandators: ['rsl'] };
const other = { ...groupNamed('rag', 'rag', 'RAG Upphandling'), mandators: ['rsg'] };
const silent = { ...groupNamed('rag-tyst', 'rag', 'RAG Tyst'), mandators: ['rsg'] };
const seat = { key: 's1', groupKey: 'rsg', regionKey: 'kalmar', organisation: '', role: 'chair', profession: '', votes: true, requirement: 'required' } as const;
const term = { key: 't1', seatKey: 's1', groupKey: 'rsg', personKey: 'p1', from: '2024-01-01', to: '', appointedBy: '', appointedOn: '', paragraph: '', note: '', interests: 'none', interestsUntil: '' } as const;
const person = { key: 'p1', name: 'Åsa Ström', title: 'Apotekare', organisation: '', email: 'asa@exempel.se', isPublic: true };

async function worldWith(family: 'mellansverige-rsg' | 'sydostra-rsg'): Promise<(login: string) => Ports> {
  const world = createMemoryWorld({
    templates: [],
    obligations: declaredObligations,
    reportTemplates,
    roster: { groups: [rsl, group, other, silent], seats: [seat], terms: [term], people: [person] },
    accounts: [
      memoryAccount('writer', { writesFor: ['rsg', 'rag'] }),
      memoryAccount('colleague', { writesFor: ['rsg'] }),
      memoryAccount('participant', {}),
      memoryAccount('publisher', { publishes: true }),
      memoryAccount('reader', { participates: false })
    ]
  });
  const as = (login: string): Ports => createMemoryPorts(world, login);
  const snapshot = textOfFamily(family, 'rsg');
  await as('publisher').established.addText(metadataOf(snapshot, '2024-06-01'), snapshot);
  return as;
}

const rows = (...cells: readonly Record<string, string>[]): ReportAnswer => ({ kind: 'rows', rows: cells.map((one, index) => ({ key: `r${index}`, cells: one })) });
const text = (words: string): ReportAnswer => ({ kind: 'paragraphs', text: words });

const stateOf = async (ports: Ports, kind: string): Promise<string | undefined> =>
  (await obligationsOfGroup(ports, 'rsg', { today })).obligations.find(({ obligation }) => obligation.kind === kind)?.standing.state;

async function write(ports: Ports, opened: OpenedReport, answers: Readonly<Record<string, ReportAnswer>>): Promise<ReportContent> {
  const saver = createReportSaver({ groupReports: ports.groupReports, scheduler: createManualScheduler(), draft: opened.draft, content: opened.content });
  Object.entries(answers).forEach(([key, answer]) => saver.change(key, answer));
  expect(await saver.flush()).toBe(true);
  return saver.content();
}

const meeting = { key: 'm1', groupKey: 'rsg', date: '2026-03-10', time: '9–12', place: 'Kalmar', link: '', hostRegion: '', agenda: '1. Läget\n2. Budget' };

describe('notes of a meeting', () => {
  it('are begun with roster and agenda, and meet the obligation when they are delivered, not before', async () => {
    const as = await worldWith('mellansverige-rsg');
    await planMeeting(as('writer'), meeting);
    const opened = await openReport(as('writer'), { groupKey: 'rsg', kind: 'notes', period: 'm1' });
    expect(opened.content.answers).toMatchObject({
      mote: { text: '10 mars 2026, 9–12, Kalmar' },
      narvaro: { people: [{ name: 'Åsa Ström', region: 'Region Kalmar län', presence: '' }] },
      punkter: { rows: [{ cells: { heading: 'Läget' } }, { cells: { heading: 'Budget' } }] }
    });
    await expect(deliverReport(as('writer'), opened, opened.content, { state: 'published', deliveredTo: 'webben' })).rejects.toMatchObject({ kind: 'invalid' });
    const people = opened.roster.seats.map(({ key }) => ({ key, name: 'Åsa Ström', role: 'Ordförande', region: 'Region Kalmar län', presence: 'present' as const }));
    const content = await write(as('writer'), opened, { narvaro: { kind: 'attendance', people } });
    expect(await stateOf(as('participant'), 'notes')).toBe('notMeasurable');
    await expect(deliverReport(as('participant'), opened, content, { state: 'published', deliveredTo: '' })).rejects.toMatchObject({ kind: 'denied' });
    const delivered = await deliverReport(as('writer'), opened, content, { state: 'published', deliveredTo: 'webben' });
    expect(readDelivered(delivered.content).document.title).toBe('Minnesanteckningar 10 mars 2026, RSG läkemedel');
    expect(await stateOf(as('participant'), 'notes')).toBe('met');
    expect(await as('participant').groupMeetings.ofGroups(['rsg'])).toMatchObject([{ state: 'held', attendance: [{ regionKey: 'kalmar', present: 1, seats: 1 }] }]);
    const [report] = (await listReports(as('participant'), 'rsg')).documents.filter(({ kind }) => kind === 'notes');
    expect(report).toMatchObject({ dueOn: '', report: { state: 'published', deliveredBy: 'Person writer' } });
  });

  it('are not delivered of a meeting that is yet to come', async () => {
    const as = await worldWith('mellansverige-rsg');
    await planMeeting(as('writer'), { ...meeting, date: '2026-03-13' });
    const opened = await openReport(as('writer'), { groupKey: 'rsg', kind: 'notes', period: 'm1' });
    const content = await write(as('writer'), opened, { narvaro: { kind: 'attendance', people: [{ key: 's1', name: 'Å', role: '', region: '', presence: 'absent' }] } });
    await expect(deliverReport(as('writer'), opened, content, { state: 'delivered', deliveredTo: '' })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('follow up what the notes before them left open', async () => {
    const as = await worldWith('mellansverige-rsg');
    await planMeeting(as('writer'), { ...meeting, key: 'm0', date: '2026-01-10' });
    await planMeeting(as('writer'), meeting);
    const before = await openReport(as('writer'), { groupKey: 'rsg', kind: 'notes', period: 'm0' });
    await write(as('writer'), before, { punkter: rows({ heading: 'Läget', task: 'Skicka listan', who: 'Åsa' }, { heading: 'Budget' }) });
    const { content } = await openReport(as('writer'), { groupKey: 'rsg', kind: 'notes', period: 'm1' });
    expect(content.answers.uppfoljning).toMatchObject({ rows: [{ cells: { task: 'Skicka listan', who: 'Åsa', since: '10 januari 2026' } }] });
  });
});

describe('plans and reports', () => {
  it('carry goals from year to year, and the report tells which groups have delivered', async () => {
    const as = await worldWith('sydostra-rsg');
    const ports = as('writer');
    const plan = await openReport(ports, { groupKey: 'rsg', kind: 'plan', period: '2025' });
    expect(plan.content).toMatchObject({ name: 'Handlingsplan', answers: { kontakt: { text: 'Ordförande: Åsa Ström, Apotekare, asa@exempel.se' } } });
    expect(plan.promises.map(({ text: promise }) => promise)).toContain('få tillgång till jämlik vård');
    await write(ports, plan, { mal: rows({ goal: 'Jämlik vård', owner: 'Åsa' }, { goal: 'Färre resor' }) });
    const below = await openReport(ports, { groupKey: 'rag', kind: 'report', period: '2025' });
    const done = await write(ports, below, { sammanfattning: text('Klart.'), mal: rows({ goal: 'A', state: 'reached' }, { goal: 'B' }) });
    await deliverReport(ports, below, done, { state: 'delivered', deliveredTo: 'RSG' });
    const report = await openReport(ports, { groupKey: 'rsg', kind: 'report', period: '2025' });
    expect(report.content.answers).toMatchObject({
      mal: { rows: [{ cells: { goal: 'Jämlik vård', state: '' } }, { cells: { goal: 'Färre resor' } }] },
      'gruppernas-leveranser': { items: [{ text: 'RAG Tyst har inte lämnat någon rapport för 2025.' }, { text: 'RAG Upphandling: Årsrapport 2025, lämnad 12 mars 2026. 1 av 2 mål är nådda.' }] }
    });
    await write(ports, report, { mal: rows({ goal: 'Jämlik vård', state: 'reached', outcome: 'Alla tre regionerna.' }) });
    const next = await openReport(ports, { groupKey: 'rsg', kind: 'plan', period: '2026' });
    expect(next.content.answers.uppfoljning).toMatchObject({ rows: [{ cells: { goal: 'Jämlik vård', outcome: 'Alla tre regionerna.' } }, { cells: { goal: 'Färre resor' } }] });
    expect(await stateOf(ports, 'plan')).toBe('overdue');
    await deliverReport(ports, next, await write(ports, next, { mal: rows({ goal: 'Ny' }) }), { state: 'published', deliveredTo: 'webbplatsen' });
    expect(await stateOf(ports, 'plan')).toBe('met');
  });

  it('show a reader nothing of what a group writes', async () => {
    const as = await worldWith('sydostra-rsg');
    await write(as('writer'), await openReport(as('writer'), { groupKey: 'rsg', kind: 'plan', period: '2026' }), { mal: rows({ goal: 'Hemligt' }) });
    const seen = await openReport(as('reader'), { groupKey: 'rsg', kind: 'plan', period: '2026' });
    expect(JSON.stringify([seen, await listReports(as('reader'), 'rsg')])).not.toContain('Hemligt');
  });
});

describe('two who write at once', () => {
  it('are told of each other, and nothing is written over before one has chosen', async () => {
    const as = await worldWith('sydostra-rsg');
    const address = { groupKey: 'rsg', kind: 'plan', period: '2026' } as const;
    const saverOf = async (login: string) => {
      const { draft, content } = await openReport(as(login), address);
      return createReportSaver({ groupReports: as(login).groupReports, scheduler: createManualScheduler(), draft, content });
    };
    const [mine, theirs] = [await saverOf('writer'), await saverOf('colleague')];
    theirs.change('mal', rows({ goal: 'Deras' }));
    expect(await theirs.flush()).toBe(true);
    mine.change('mal', rows({ goal: 'Mitt' }));
    expect(await mine.flush()).toBe(false);
    expect(mine.state().kind).toBe('conflict');
    expect((await openReport(as('writer'), address)).content.answers.mal).toMatchObject({ rows: [{ cells: { goal: 'Deras' } }] });
    expect(await mine.keepOwn()).toBe(true);
    expect((await openReport(as('writer'), address)).content.answers.mal).toMatchObject({ rows: [{ cells: { goal: 'Mitt' } }] });
  });
});
