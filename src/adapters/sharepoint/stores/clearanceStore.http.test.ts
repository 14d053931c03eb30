/** @jest-environment node */
import type { NewClearance } from '../../../application/ports/clearances';
import { checkComposition } from '../../../domain/composition/checkComposition';
import { personMark } from '../../../domain/interests/personMark';
import { newPerson } from '../../../domain/roster/newPerson';
import { newSeat } from '../../../domain/roster/newSeat';
import { newTerm } from '../../../domain/roster/newTerm';
import { indexRoster } from '../../../domain/roster/indexRoster';
import type { Group } from '../../../domain/roster/roster';
import { clearances } from '../../../schema/lists/interests';
import { people, terms } from '../../../schema/lists/rosters';
import { assumedRules } from '../../../templates/rosterRules/assumedRules';
import { attackerOf } from '../../../testing/permissions/attacker';
import { startNominatingSite } from '../../../testing/nominatingSite';
import type { BareSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const ada = newPerson({ key: 'rag-x:ada', name: 'Ada Påhittad' });

const clearance = (key: string, more: Partial<NewClearance> = {}): NewClearance => ({
  key, personKey: ada.key, groupKey: 'rag-x', regionKey: 'kalmar', outcome: 'cleared', validUntil: '2040-01-01', personMark: personMark(ada), folder: 'kalmar', ...more
});

const today = '2026-03-12';
const demanding = [{ ...assumedRules('demanding', {}), interestsDemanded: true }];

describe('judgements of interests on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']> => site.ports(person);
  const list = (person: string): ReturnType<ReturnType<typeof siteOf>['list']> => siteOf(site.connection(person)).list(clearances);

  beforeAll(async () => {
    site = await startNominatingSite();
    await as('admin').rosterEditor.add({ groups: [], seats: [newSeat({ key: 'k', groupKey: 'rag-x', regionKey: 'kalmar', role: 'member' })], terms: [], people: [] });
    // The group's own writer seats somebody, and says of them that they are cleared.
    const writer = siteOf(site.connection('writer.x'));
    await addRow(writer, people, 'rag-x', { Title: ada.name, PersonKey: ada.key, RegionKey: 'kalmar', JobTitle: '', Organisation: '', Email: '', ShownPublicly: 'yes' });
    const row = { Title: 't', TermKey: 't', SeatKey: 'k', GroupKey: 'rag-x', RegionKey: 'kalmar', PersonKey: ada.key, FromDate: '2026-01-01', ToDate: '', AppointedBy: '', AppointedOn: '', Paragraph: '', Remark: '' };
    await addRow(writer, terms, 'rag-x', { ...row, Interests: 'cleared', InterestsUntil: '2040-01-01' });
    const [seat] = await as('admin').seatEditor.ofGroup('rag-x');
    if (!seat) throw new Error('no seat');
    await as('writer.x').seatEditor.changeMember(seat, { key: 't', adjust: null, withdraw: '', person: null, begin: newTerm({ key: 't', seatKey: 'k', groupKey: 'rag-x', personKey: ada.key, from: '2026-01-01' }) });
  }, 60_000);
  afterAll(() => site.close());

  /** How the seat stands to a reader, whichever way the roster is read, and what the rules say of it. */
  async function seen(person = 'reader'): Promise<readonly string[]> {
    const { roster } = as(person);
    const [ofGroup, ofRegion, whole] = await Promise.all([roster.ofGroup('rag-x'), roster.ofRegion('kalmar'), roster.whole()]);
    const [status = '', ...others] = new Set([ofGroup, ofRegion, whole].map((read) => read.terms.find(({ seatKey }) => seatKey === 'k')?.interests ?? 'nobody'));
    expect(others).toEqual([]);
    const group = { key: 'rag-x', kind: 'rag', healthcareRegions: ['sydostra'], templateFamily: '' } as unknown as Group;
    const index = indexRoster({ ...ofGroup, groups: [group] });
    const found = checkComposition(group, { index, profiles: new Map(), facts: new Map(), rules: demanding }, today);
    return [status, ...found.map(({ kind }) => kind)];
  }

  it('are what makes a seat active: the group’s own word is ignored, with the reason', async () => {
    expect(await seen()).toEqual(['unconfirmed', 'interestsNotCleared']);
  });

  it.each(['judge.jonkoping', 'nominator.kalmar', 'writer.x', 'recorder.x', 'staff', 'publisher', 'participant', 'reader', 'outsider'])('are not told by %s, in any place', async (person) => {
    for (const folder of ['kalmar', '']) {
      await expect(as(person).clearances.record(clearance(`by-${person}`, { folder }))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
    const root = siteOf(site.connection('admin')).folderPath(clearances, '');
    const attacker = attackerOf(site.webUrl, `${person}@uppdrag.example`);
    for (const place of [root, `${root}/kalmar`]) {
      const folder = await attacker.ask({ verb: 'POST', path: `web/folders/AddUsingPath(decodedurl='${place}/mine')` });
      expect(folder.status).toBeGreaterThanOrEqual(400);
    }
    expect(await seen()).toEqual(['unconfirmed', 'interestsNotCleared']);
  });

  it('count in the region’s own folder, where its judge adds and changes nothing afterwards', async () => {
    // Another region's judge tells of Kalmar, in the own folder and in one made inside it.
    await as('judge.jonkoping').clearances.record(clearance('j1', { folder: 'jonkoping' }));
    const kalmar = siteOf(site.connection('admin')).folderPath(clearances, 'jonkoping');
    await attackerOf(site.webUrl, 'judge.jonkoping@uppdrag.example').ask({ verb: 'POST', path: `web/folders/AddUsingPath(decodedurl='${kalmar}/kalmar')` });
    await addRow(siteOf(site.connection('judge.jonkoping')), clearances, 'jonkoping/kalmar', { RowKey: 'j2', PersonKey: ada.key, GroupKey: 'rag-x', RegionKey: 'kalmar', Outcome: 'cleared', ValidUntil: '2040-01-01', PersonMark: personMark(ada) });
    expect(await seen()).toEqual(['unconfirmed', 'interestsNotCleared']);

    const told = await as('judge.kalmar').clearances.record(clearance('k1'));
    expect(await as('judge.kalmar').clearances.record(clearance('k1'))).toEqual(told);
    await expect(as('judge.kalmar').clearances.record(clearance('k1', { outcome: 'hindered' }))).rejects.toMatchObject({ kind: 'conflict' });
    expect(await seen()).toEqual(['cleared']);
    for (const person of ['judge.kalmar', 'support', 'writer.x']) {
      await expect(list(person).items.getById(told.id).update({ Outcome: 'hindered' })).rejects.toThrow();
      await expect(list(person).items.getById(told.id).recycle()).rejects.toThrow();
    }
  });

  it('end with a later one, and are told by process support too', async () => {
    await as('judge.kalmar').clearances.record(clearance('k2', { outcome: 'hindered', validUntil: '' }));
    expect(await seen()).toEqual(['hindered', 'interestsNotCleared']);
    await as('support').clearances.record(clearance('k3', { folder: '', outcome: 'conditions' }));
    expect(await seen()).toEqual(['conditions']);
  });

  it('are of nobody once the group’s writer has given the row another name', async () => {
    const [row] = await siteOf(site.connection('writer.x')).list(people).items.filter(`PersonKey eq '${ada.key}'`).select('ID')<{ ID: number }[]>();
    await siteOf(site.connection('writer.x')).list(people).items.getById(row?.ID ?? 0).update({ Title: 'Mallory Påhittad' });
    expect(await seen()).toEqual(['otherPerson', 'interestsNotCleared']);
  });
});
