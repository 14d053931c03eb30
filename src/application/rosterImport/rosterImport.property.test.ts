import fc from 'fast-check';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import { importColumns } from '../../domain/rosterImport/importColumns';
import { confirmedTerms } from '../../domain/roster/confirmedTerms';
import { sharesADay } from '../../domain/roster/sharesADay';
import { groupNamed } from '../../testing/groupNamed';
import { memoryAccount } from '../../testing/memoryAccount';
import { rowsOf, type Said } from '../../testing/rosterImport/rowsOf';
import { applyImport } from './applyImport';
import type { PreparedImport } from './prepareImport';
import { prepareImport } from './prepareImport';
import { seatUnits } from './seatUnits';

const groups = [{ ...groupNamed('rag-x', 'rag', 'RAG X'), healthcareRegions: ['sydostra'] }];
const profile = { groups, keepsAll: true };

const newWorld = (): MemoryWorld =>
  createMemoryWorld({ templates: [], accounts: [memoryAccount('support', { administers: true })], roster: { groups, seats: [], terms: [], people: [] } });

const row: fc.Arbitrary<Said> = fc.record({
  group: fc.constant('RAG X'),
  role: fc.constantFrom('ledamot', 'sammankallande'),
  region: fc.constantFrom('Kalmar', ''),
  profession: fc.constantFrom('', 'Läkare'),
  name: fc.constantFrom('Ada', 'Bo', 'Cilla', ''),
  title: fc.constantFrom('', 'Chef', 'Läkare'),
  email: fc.constantFrom('', '', 'a@uppdrag.example'),
  from: fc.constantFrom('2020-01-01', '2022-01-01', '2022-01-02', '2024-02-29'),
  to: fc.constantFrom('', '2021-12-31', '2022-01-01', '2024-02-29', '2025-12-31')
}).map((said) => (said.name === '' ? { ...said, from: '', to: '', title: '', email: '' } : said));

const file = fc.array(row, { maxLength: 6 });

/** What makes a row wrong, whatever else it says. */
const spoilt = fc.constantFrom<Said>({ role: 'kung' }, { region: 'Atlantis' }, { from: '2025-02-29' }, { email: 'ada' }, { votes: 'kanske' }, { name: 'Å'.repeat(10_000) });

async function prepare(world: MemoryWorld, said: readonly Said[]): Promise<PreparedImport> {
  return prepareImport(createMemoryPorts(world, 'support'), profile, rowsOf(groups, said));
}

/** @param share how much of it is read in before it is cut short, 0–1; all unless said */
async function readIn(world: MemoryWorld, said: readonly Said[], share = 1): Promise<PreparedImport> {
  const prepared = await prepare(world, said);
  const units = seatUnits(prepared.plan.rows);
  const left = new Set(units.slice(Math.round(share * units.length)).map(({ seatKey }) => seatKey));
  const rows = prepared.plan.rows.filter(({ seat }) => !left.has(seat.key));
  const failed: unknown[] = [];
  await applyImport(createMemoryPorts(world, 'support'), { ...prepared, plan: { ...prepared.plan, rows } }, { onRows: (results) => failed.push(...results.filter(({ kind }) => kind !== 'done')) });
  expect(failed).toEqual([]);
  return prepared;
}

function roster({ rosters }: MemoryWorld): readonly string[] {
  const terms = confirmedTerms([...rosters.seats.values()], [...rosters.terms.values()].map(({ term }) => term));
  return terms
    .map(({ personKey, seatKey, from, to }) => {
      const seat = rosters.seats.get(seatKey)?.seat;
      return `${rosters.people.get(personKey)?.person.name} ${seat?.role} ${seat?.regionKey} ${from}–${to}`;
    })
    .sort();
}

describe('any file read in beside any roster', () => {
  it('changes nothing a second time, and no seat is held by two on a day', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (before, said) => {
        const world = newWorld();
        await readIn(world, before);
        const { plan } = await readIn(world, said);
        const first = roster(world);
        for (const { schedule } of world.rosters.seats.values()) {
          const held = schedule?.confirmed ?? [];
          held.forEach((term, at) => expect(held.slice(at + 1).some((other) => sharesADay(term, other))).toBe(false));
        }
        fc.pre(plan.wrong.length === 0);
        const again = await prepare(world, said);
        expect(again.plan.wrong).toEqual([]);
        expect(again.plan.rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
        expect(roster(world)).toEqual(first);
      }),
      { numRuns: 200 }
    );
  });

  it('ends the same when it was cut short after any of its seats', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, fc.double({ min: 0, max: 1, noNaN: true }), async (before, said, share) => {
        const [whole, cut] = [newWorld(), newWorld()];
        await readIn(whole, before);
        await readIn(cut, before);
        const { plan } = await readIn(whole, said);
        fc.pre(plan.wrong.length === 0);
        await readIn(cut, said, share);
        await readIn(cut, said);
        expect(roster(cut)).toEqual(roster(whole));
      }),
      { numRuns: 200 }
    );
  });

  it('tells of each row once, the wrong ones by column, and keeps nothing of those', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.option(spoilt), { maxLength: 6 }), async (rows, spoils) => {
        const said = rows.map((one, at): Said => ({ ...one, name: one.name === '' ? '' : `${one.name} ${at}`, ...spoils[at] }));
        const world = newWorld();
        const { plan } = await readIn(world, said);
        const numberOf = ({ number }: { readonly number: number }): number => number;
        expect([...plan.rows, ...plan.wrong].map(numberOf).sort()).toEqual(said.map((_, at) => at + 2));
        expect(plan.wrong.map(numberOf)).toEqual(expect.arrayContaining(said.flatMap((_, at) => (spoils[at] ? [at + 2] : []))));
        plan.wrong.forEach(({ problems }) => expect(problems.map(({ column }) => importColumns.includes(column))).toContain(true));
        const wrong = new Set(plan.wrong.map(({ number }) => said[number - 2]?.name));
        expect([...world.rosters.people.values()].filter(({ person }) => wrong.has(person.name))).toEqual([]);
        expect(world.rosters.terms.size).toBeLessThanOrEqual(plan.rows.length);
      }),
      { numRuns: 200 }
    );
  });
});
