/** @jest-environment node */
import { readOverview } from '../../application/overview/readOverview';
import { readOverviewFollowup } from '../../application/overview/readOverviewFollowup';
import type { StoredFollowupNote } from '../../application/ports/followupNotes';
import type { OverviewScope } from '../../domain/overview/overviewScope';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import { groupNamed } from '../../testing/groupNamed';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { sentRequests } from '../../testing/sentRequests';

const today = '2026-03-12';
const group = { ...groupNamed('oversedd', 'rag', 'RAG Översedd'), healthcareRegions: ['sydostra'], mandators: ['rpo-over'] };
const body = { ...groupNamed('rpo-over', 'rpo', 'RPO Över'), healthcareRegions: ['sydostra'] };
const national = { ...groupNamed('npo-over', 'npo', 'NPO Över'), healthcareRegions: ['sydostra', 'norra'] };
const of = { groupKey: group.key };
const scopes: readonly OverviewScope[] = [
  { kind: 'region', key: 'kalmar' },
  { kind: 'healthcareRegion', key: 'sydostra' },
  { kind: 'mandator', key: body.key }
];

describe('an overview on a site', () => {
  let site: BareSite;
  const { sent } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite();
    const { rosterEditor } = site.ports('admin');
    await rosterEditor.add({
      groups: [body, group, national],
      seats: [newSeat({ ...of, key: 'o1', regionKey: 'kalmar' }), newSeat({ ...of, key: 'o2', regionKey: 'kalmar', role: 'patient' }), newSeat({ ...of, key: 'o3', regionKey: 'jonkoping' }), ...['kalmar', 'norrbotten'].map((regionKey) => newSeat({ groupKey: national.key, key: `n-${regionKey}`, regionKey }))],
      people: [newPerson({ key: 'op1', name: 'Anna Påhitt' }), newPerson({ key: 'op2', name: 'Dold Diktare', isPublic: false })],
      terms: [newTerm({ ...of, key: 'ot1', seatKey: 'o1', personKey: 'op1', from: '2024-01-01', to: '2026-06-30' }), newTerm({ ...of, key: 'ot2', seatKey: 'o2', personKey: 'op2', from: '2024-01-01' })]
    });
  }, 60_000);
  afterAll(() => site.close());

  it.each(scopes)('is read in at most three requests, whoever asks: $kind', async (scope) => {
    for (const person of ['admin', 'staff', 'support', 'participant', 'reader']) {
      const before = sent().length;
      const { groups, isParticipant } = await readOverview(site.ports(person), scope, today);
      expect(sent().length - before).toBeLessThanOrEqual(3);
      expect(isParticipant).toBe(person !== 'reader');
      const places = groups.find((one) => one.group.key === group.key)!.places;
      expect(places.map(({ kind, seat }) => [seat.key, kind])).toEqual(expect.arrayContaining([['o1', 'held'], ['o2', 'held'], ...(scope.kind === 'region' ? [] : [['o3', 'vacant']])]));
      expect(JSON.stringify(groups)).toContain('Anna Påhitt');
      expect(JSON.stringify(groups)).not.toContain('Dold Diktare');
    }
  });

  it('has of a national group the places of the healthcare region’s own regions', async () => {
    const { groups } = await readOverview(site.ports('staff'), { kind: 'healthcareRegion', key: 'sydostra' }, today);
    expect(groups.find((one) => one.group.key === national.key)!.places.map(({ seat }) => seat.key)).toEqual(['n-kalmar']);
  });

  it('reads its obligations in two requests more', async () => {
    await readOverviewFollowup(site.ports('participant'), [group.key, body.key], today);
    expect(sent().length).toBeLessThanOrEqual(2);
  });

  it('is missing where there is no such group', async () => {
    await expect(readOverview(site.ports('reader'), { kind: 'mandator', key: 'borta' }, today)).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('yearly notes on a site', () => {
  let site: BareSite;
  const note = (text: string, more: Partial<StoredFollowupNote> = {}): StoredFollowupNote => ({ groupKey: 'rag-x', year: 2026, text, version: '', editor: '', modified: '', ...more });
  const notes = (person: string): ReturnType<BareSite['ports']>['followupNotes'] => site.ports(person).followupNotes;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are written by the staff and process support, and read by those who work with the mandates', async () => {
    const first = await notes('staff').save(note('Möten hålls.'));
    expect(await notes('support').save({ ...first, text: 'Möten hålls, planen saknas.' })).toMatchObject({ text: 'Möten hålls, planen saknas.' });
    expect(await notes('participant').ofYear(2026)).toMatchObject([{ groupKey: 'rag-x', text: 'Möten hålls, planen saknas.' }]);
    expect(await notes('participant').ofYear(2025)).toEqual([]);
    expect(await notes('reader').ofYear(2026)).toEqual([]);
    expect(await Promise.all(['staff', 'support', 'admin', 'participant', 'writer.x', 'reader'].map((person) => notes(person).mayChange()))).toEqual([true, true, true, false, false, false]);
  });

  it('are changed by nobody else, and never over somebody’s newer one', async () => {
    const [kept] = await notes('staff').ofYear(2026);
    for (const person of ['participant', 'writer.x', 'recorder.x', 'publisher', 'reader']) {
      await expect(notes(person).save({ ...kept!, text: 'intrång' })).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
    await notes('staff').save({ ...kept!, text: 'Nyare.' });
    await expect(notes('support').save({ ...kept!, text: 'Äldre.' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await notes('staff').ofYear(2026)).toMatchObject([{ text: 'Nyare.' }]);
  });
});
