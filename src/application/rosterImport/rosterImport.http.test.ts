/** @jest-environment node */
import { importColumns } from '../../domain/rosterImport/importColumns';
import type { ReadRow } from '../../domain/rosterImport/readRow';
import { rosterTable, type RosterWords } from '../../domain/rosterImport/rosterTable';
import type { Seat } from '../../domain/roster/roster';
import { groupNamed } from '../../testing/groupNamed';
import { cutNetwork } from '../../testing/cutNetwork';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { ownSeat, succession } from '../../testing/rosterSite';
import { rowsOf, type Said } from '../../testing/rosterImport/rowsOf';
import type { Ports } from '../ports/ports';
import { applyImport } from './applyImport';
import type { ImportedRow } from './importedRow';
import { prepareImport } from './prepareImport';

const groups = [
  { ...groupNamed('rag-x', 'rag', 'RAG X'), healthcareRegions: ['sydostra'] },
  { ...groupNamed('rag-y', 'rag', 'RAG Y'), healthcareRegions: ['sydostra'] }
];

const rows = (said: readonly Said[]): readonly ReadRow[] => rowsOf(groups, said);

async function readIn(ports: Ports, said: readonly Said[], keepsAll = false): Promise<{ outcomes: readonly string[]; results: readonly ImportedRow[] }> {
  const prepared = await prepareImport(ports, { groups, keepsAll }, rows(said));
  const results: ImportedRow[] = [];
  await applyImport(ports, prepared, { onRows: (more) => results.push(...more) });
  return { outcomes: prepared.plan.rows.map(({ outcome }) => outcome), results: [...results].sort((one, other) => one.number - other.number) };
}

const member = (name: string, from: string, more: Said = {}): Said => ({ group: 'RAG X', role: 'ledamot', region: 'Kalmar', name, from, ...more });

describe('a file read in', () => {
  let site: BareSite;
  const sitting = async (groupKey: string) => {
    const { terms, people } = await site.ports('writer.x').roster.ofGroup(groupKey);
    return terms.map(({ personKey, from, to }) => `${people.find(({ key }) => key === personKey)?.name} ${from} ${to}`).sort();
  };

  beforeEach(async () => {
    site = await startProvisionedSite({ testControl: true });
  }, 60_000);
  afterEach(() => site.close());

  const file = [
    member('Ada', '2024-01-01', { organisation: 'Region Kalmar län', email: 'ada@uppdrag.example', appointedBy: 'RPO X', paragraph: '§ 14' }),
    member('Bo', '2020-01-01', { to: '2023-12-31' }),
    member('Dold', '2024-01-01', { role: 'patient', region: '' }),
    member('Cilla', '2025-02-01', { role: 'sammankallande', region: 'Östergötland' }),
    { group: 'RAG X', role: 'ledamot', region: 'Jönköping' }
  ];

  it('is there as it says, hidden people hidden, and a second time changes nothing', async () => {
    const ports = site.ports('writer.x');
    const first = await readIn(ports, file);
    expect(first.results).toEqual([2, 3, 4, 5, 6].map((number) => ({ number, kind: 'done' })));
    expect(await sitting('rag-x')).toEqual(['Ada 2024-01-01 ', 'Bo 2020-01-01 2023-12-31', 'Cilla 2025-02-01 ', 'Dold 2024-01-01 ']);
    const roster = await site.ports('reader').roster.ofGroup('rag-x');
    expect(roster.seats.map(({ role, regionKey }) => `${role} ${regionKey}`).sort()).toEqual(['convener ostergotland', 'member jonkoping', 'member kalmar', 'patient ']);
    expect(roster.people.find(({ isPublic }) => !isPublic)?.name).toBe('');
    expect(roster.terms.find(({ from }) => from === '2024-01-01')).toMatchObject({ appointedBy: 'RPO X', paragraph: '14' });
    const words = { title: '', headings: {} as RosterWords['headings'], roleIn: ({ role }: Seat) => role, region: (key: string) => key, yesNo: String };
    const exported = async (person: string) =>
      rosterTable({ ...(await site.ports(person).roster.ofGroup('rag-x')), groups }, words, '2026-11-27').rows.find(([, role]) => role === 'patient')?.[importColumns.indexOf('name')];
    expect([await exported('writer.x'), await exported('support'), await exported('reader')]).toEqual(['Dold', 'Dold', '']);
    const again = await readIn(site.ports('writer.x'), file);
    expect(again).toEqual({ outcomes: file.map(() => 'unchanged'), results: [] });
  });

  it('ends, extends, corrects and succeeds by the rules of a single change', async () => {
    await readIn(site.ports('writer.x'), file);
    const changes = [
      member('Ada', '2024-01-01', { to: '2026-12-31', title: 'Läkare', email: 'ada@uppdrag.example', note: 'Förordnad' }),
      member('Disa', '2025-06-01', { role: 'sammankallande', region: 'Östergötland' }),
      member('Bo', '2023-06-01', { to: '2024-06-30' })
    ];
    const { outcomes, results } = await readIn(site.ports('writer.x'), changes);
    expect(outcomes).toEqual(['ended', 'added']);
    expect(results).toEqual([2, 3].map((number) => ({ number, kind: 'done' })));
    expect(await sitting('rag-x')).toEqual([
      'Ada 2024-01-01 2026-12-31',
      'Bo 2020-01-01 2023-12-31',
      'Cilla 2025-02-01 2025-05-31',
      'Disa 2025-06-01 ',
      'Dold 2024-01-01 '
    ]);
    const { people, terms } = await site.ports('reader').roster.ofGroup('rag-x');
    expect(people.find(({ name }) => name === 'Ada')).toMatchObject({ title: 'Läkare' });
    expect(terms.find(({ to }) => to === '2026-12-31')).toMatchObject({ note: 'Förordnad', appointedBy: 'RPO X' });
    expect((await readIn(site.ports('writer.x'), changes)).outcomes).toEqual(['unchanged', 'unchanged']);
  });

  it.each(['refused', 'lostAnswer'] as const)('ends the same when the network is cut at any write and it is read in again (%s)', async (moment) => {
    const empty = await site.ports('writer.x').seatEditor.addSeat({ ...ownSeat('a'), profession: '' });
    await site.ports('writer.x').seatEditor.changeMember(empty, succession(empty, 'Xerxes', '2019-01-01'));
    const changes = [member('Xerxes', '2019-01-01', { to: '2019-12-31' }), ...file];
    const whole = ['Ada 2024-01-01 ', 'Bo 2020-01-01 2023-12-31', 'Cilla 2025-02-01 ', 'Dold 2024-01-01 ', 'Xerxes 2019-01-01 2019-12-31'];
    for (let write = 1; write <= 7; write += 1) {
      const network = cutNetwork(site, 'writer.x');
      try {
        network.cutAt(write, moment);
        const prepared = await prepareImport(network.ports, { groups, keepsAll: false }, rows(changes));
        await applyImport(network.ports, prepared, { onRows: () => undefined });
      } catch (failure) {
        expect(failure).toMatchObject({ kind: 'offline' });
      } finally {
        network.restore();
      }
      // Whole rows only: a name with its dates, or nothing of it.
      for (const line of await sitting('rag-x')) expect([...whole, 'Xerxes 2019-01-01 ']).toContain(line);
    }
    await readIn(site.ports('writer.x'), changes);
    expect(await sitting('rag-x')).toEqual(whole);
    expect((await readIn(site.ports('writer.x'), changes)).outcomes).toEqual(changes.map(() => 'unchanged'));
    const stored = await site.connection('admin').web.lists.getByTitle('Personer').items.select('PersonKey')<readonly { readonly PersonKey: string | null }[]>();
    const keys = stored.flatMap(({ PersonKey }) => PersonKey ?? []);
    expect(keys).toHaveLength(5);
    expect(new Set(keys).size).toBe(5);
  }, 120_000);

  it('tells row by row what the server refuses, and reads the rest in', async () => {
    const both = [member('Ada', '2024-01-01'), member('Yngve', '2024-01-01', { group: 'RAG Y' }), member('Ylva', '2024-01-01', { group: 'rag-y', region: 'Jönköping' })];
    const { results } = await readIn(site.ports('writer.x'), both);
    expect(results).toEqual([
      { number: 2, kind: 'done' },
      { number: 3, kind: 'failed', reason: 'denied' },
      { number: 4, kind: 'failed', reason: 'denied' }
    ]);
    expect(await sitting('rag-y')).toEqual([]);
    expect((await readIn(site.ports('reader'), both)).results).toEqual([2, 3, 4].map((number) => (number === 2 ? undefined : { number, kind: 'failed', reason: 'denied' })).filter(Boolean));
  });

  it('is moved into the group’s folder where a seat lies in the root', async () => {
    await site.connection('support').web.lists.getByTitle('Platser').items.add({ Title: 'x', SeatKey: 'old', GroupKey: 'rag-x', RegionKey: 'kalmar', Role: 'member', Schedule: '{"confirmed":[],"pending":null}' });
    expect(await readIn(site.ports('writer.x'), [member('Ada', '2024-01-01')])).toEqual({ outcomes: ['added'], results: [{ number: 2, kind: 'done' }] });
    expect(await sitting('rag-x')).toEqual(['Ada 2024-01-01 ']);
    expect((await site.ports('reader').roster.ofGroup('rag-x')).seats.map(({ key }) => key)).toEqual(['old']);
  });

  it('works beyond the list view threshold, and keeps what others changed meanwhile', async () => {
    const many = Array.from({ length: 130 }, (_, at) => member(`Person ${at}`, '2024-01-01', { profession: `Yrke ${at}` }));
    await readIn(site.ports('support'), many, true);
    await site.order({ threshold: 50 });
    const more = [...many, member('Sen', '2025-01-01', { profession: 'Nytt yrke' })];
    const ports = site.ports('writer.x');
    const prepared = await prepareImport(ports, { groups, keepsAll: false }, rows([member('Person 3', '2024-01-01', { profession: 'Yrke 3', to: '2025-12-31' }), ...more.slice(4)]));
    const other = site.ports('colleague.x');
    const seat = (await other.seatEditor.ofGroup('rag-x')).find(({ seat: { profession } }) => profession === 'Yrke 3')!;
    await other.seatEditor.changeMember(seat, succession(seat, 'Bo', '2025-01-01', '2024-12-31'));
    const results: ImportedRow[] = [];
    await applyImport(ports, prepared, { onRows: (found) => results.push(...found) });
    expect(results.find(({ number }) => number === 2)).toEqual({ number: 2, kind: 'failed', reason: 'conflict' });
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(await sitting('rag-x')).toHaveLength(132);
  }, 120_000);
});
