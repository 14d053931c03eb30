/** @jest-environment node */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putStaffSnapshot } from '../application/staffSnapshot/putStaffSnapshot';
import { newPerson } from '../domain/roster/newPerson';
import { newSeat } from '../domain/roster/newSeat';
import { newTerm } from '../domain/roster/newTerm';
import type { Group } from '../domain/roster/roster';
import { snapshotOfRegion } from '../domain/staffSnapshot/snapshotOfRegion';
import type { BareSite } from '../testing/provisionedSite';
import { startBareSite, startProvisionedSite } from '../testing/provisionedSite';
import { snapshotCommand } from './snapshotCommand';
import { WrongUse } from './wrongUse';

const ragX: Group = { key: 'rag-x', kind: 'rag', name: 'RAG X', subject: 'X', programmeArea: '', healthcareRegions: ['sydostra'], mandators: [], templateFamily: '' };

/** Two sites with nothing in common, as two tenants have: the staff's, and that of a region. */
describe('uppdrag snapshot', () => {
  let staffs: BareSite;
  let regions: BareSite;
  const told: string[] = [];
  const snapshot = (...words: readonly string[]): Promise<number> => snapshotCommand(['--site', staffs.webUrl, ...words], undefined, (line) => told.push(line));
  const asSupport = ['--as', 'support@uppdrag.example', '--region', 'kalmar'] as const;

  beforeAll(async () => {
    [staffs, regions] = await Promise.all([startProvisionedSite(), startBareSite()]);
    const { rosterEditor } = staffs.administration('support');
    const seats = [newSeat({ key: 'x-1', groupKey: 'rag-x', regionKey: 'kalmar' }), newSeat({ key: 'x-2', groupKey: 'rag-x', regionKey: 'kalmar' }), newSeat({ key: 'x-3', groupKey: 'rag-x', regionKey: 'jonkoping' })];
    const people = [newPerson({ key: 'p-1', name: 'Anna Påhitt', email: 'anna@uppdrag.example' }), newPerson({ key: 'p-2', name: 'Hemlig Patientsson', isPublic: false })];
    const held = (key: string, personKey: string): ReturnType<typeof newTerm> => newTerm({ key: `t-${key}`, seatKey: key, groupKey: 'rag-x', personKey, from: '2025-01-01' });
    await rosterEditor.add({ groups: [ragX], seats, terms: [held('x-1', 'p-1'), held('x-2', 'p-2')], people });
  });
  beforeEach(() => told.splice(0));
  afterAll(() => Promise.all([staffs.close(), regions.close()]));

  it('keeps a region’s snapshot in the staff’s library, and says so when nothing has changed', async () => {
    expect(await snapshot(...asSupport)).toBe(0);
    await snapshot(...asSupport);
    expect(told).toEqual(['kalmar\t/sites/test/StaffSnapshots/utdrag-kalmar.json\twritten', 'kalmar\t/sites/test/StaffSnapshots/utdrag-kalmar.json\tsame']);
  });

  it('puts it on the region’s own site, where the region’s people read it and nobody of the staff’s', async () => {
    expect(await snapshot(...asSupport, '--to', regions.webUrl, '--to-as', 'admin@uppdrag.example')).toBe(0);
    expect(told).toEqual(['kalmar\t/sites/test/SiteAssets/Uppdrag/utdrag-kalmar.json\twritten']);
    const there = regions.ports('admin').staffSnapshots;
    const stored = await there.read(there.givenAt('kalmar'));
    const found = snapshotOfRegion(stored!.text, 'kalmar');
    expect(found.kind === 'fits' && found.snapshot.overview.groups.flatMap(({ places }) => places.map((place) => (place.kind === 'held' ? place.person : '')))).toEqual(
      expect.arrayContaining(['Anna Påhitt', ''])
    );
    await expect(regions.ports('support').staffSnapshots.read(there.givenAt('kalmar'))).rejects.toMatchObject({ kind: 'denied' });
  });

  it('names nobody who is hidden, although whoever makes it may read the name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'utdrag-'));
    await snapshot(...asSupport, '--out', folder);
    expect(await readdir(folder)).toEqual(['utdrag-kalmar.json']);
    const text = await readFile(join(folder, 'utdrag-kalmar.json'), 'utf8');
    expect(text).toContain('Anna Påhitt');
    expect(text).not.toContain('Patientsson');
    expect(text).not.toContain('anna@uppdrag.example');
  });

  it('cannot be put anywhere by somebody who may not write there', async () => {
    await expect(snapshot(...asSupport, '--to', regions.webUrl, '--to-as', 'stranger@uppdrag.example')).rejects.toMatchObject({ kind: 'denied' });
    await expect(snapshot('--as', 'participant@uppdrag.example', '--region', 'jonkoping')).rejects.toMatchObject({ kind: 'denied' });
    const participant = staffs.ports('participant');
    const kept = await participant.staffSnapshots.read(participant.staffSnapshots.keptAt('kalmar'));
    await expect(putStaffSnapshot(participant, participant.staffSnapshots.keptAt('jonkoping'), kept!.text)).rejects.toMatchObject({ kind: 'denied' });
  });

  it('refuses a region that does not exist and two places at once', async () => {
    await expect(snapshot('--as', 'support@uppdrag.example', '--region', 'atlantis')).rejects.toThrow(WrongUse);
    await expect(snapshot(...asSupport, '--to', regions.webUrl, '--out', '.')).rejects.toThrow(WrongUse);
  });
});
