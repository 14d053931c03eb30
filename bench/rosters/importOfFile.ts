import { applyImport } from '../../src/application/rosterImport/applyImport';
import type { ImportedRow } from '../../src/application/rosterImport/importedRow';
import { prepareImport } from '../../src/application/rosterImport/prepareImport';
import { groupNames } from '../../src/domain/rosterImport/groupNames';
import { guessColumns } from '../../src/domain/rosterImport/guessColumns';
import { readRow } from '../../src/domain/rosterImport/readRow';
import type { Ports } from '../../src/application/ports/ports';
import type { Group } from '../../src/domain/roster/roster';
import { groupNamed } from '../../src/testing/groupNamed';
import { startProvisionedSite } from '../../src/testing/provisionedSite';
import { ownSeat, succession } from '../../src/testing/rosterSite';
import { measurement, type Measurement } from '../measurement';
import { requestsOf } from '../requestsOf';

const ROWS = 2000;
const PER_GROUP = 10;
const LIMIT_SECONDS = 60;

const groups: readonly Group[] = Array.from({ length: ROWS / PER_GROUP }, (_, at) => ({
  ...groupNamed(`rag-${at}`, 'rag', `RAG ${at}`),
  healthcareRegions: ['sydostra']
}));

const headings = ['Grupp', 'Roll', 'Region', 'Profession', 'Namn', 'Organisation', 'E-post', 'Från och med', 'Till och med', 'Utsedd av', '§'];
const regions = ['Region Jönköpings län', 'Region Kalmar län', 'Region Östergötland'];

type Change = (seat: number) => Partial<Readonly<Record<'name' | 'from' | 'to', string>>>;

/** The rows of a file: ten seats a group. */
const file = (change: Change): readonly (readonly string[])[] =>
  groups.flatMap(({ name: group }, number) =>
    Array.from({ length: PER_GROUP }, (_, seat) => {
      const { name = `Fiktiva ${number}-${seat}`, from = '2024-01-01', to = '' } = change(seat);
      const email = `${name.replace(' ', '.').toLowerCase()}@uppdrag.example`;
      return [group, seat === 0 ? 'sammankallande' : 'ledamot', regions[seat % 3] ?? '', `Yrke ${seat}`, name, regions[seat % 3] ?? '', email, from, to, 'RPO', '14'];
    })
  );

async function readIn(ports: Ports, cells: readonly (readonly string[])[]): Promise<readonly ImportedRow[]> {
  const content = new TextEncoder().encode(await ports.spreadsheets.csv({ title: 'Ledamöter', headings, rows: cells }));
  const [head, ...rows] = await ports.spreadsheets.read('ledamoter.csv', content);
  const context = { mapping: guessColumns(head?.cells ?? []), names: groupNames(groups, new Map()), profiles: new Map(), only: null };
  const prepared = await prepareImport(ports, { groups, keepsAll: true }, rows.map((row) => readRow(row, context)));
  const results: ImportedRow[] = [];
  const stopped = await applyImport(ports, prepared, { onRows: (more) => results.push(...more) });
  const wrong = [...prepared.plan.wrong, ...results.filter(({ kind }) => kind !== 'done')];
  if (stopped !== null || wrong.length > 0) throw new Error(`Not read in: ${stopped?.message ?? JSON.stringify(wrong[0])}`);
  return results;
}

async function seconds(rows: number, work: () => Promise<readonly ImportedRow[]>): Promise<number> {
  const since = performance.now();
  const results = await work();
  if (results.length !== rows) throw new Error(`${results.length} rows of ${rows} were read in`);
  return performance.now() - since;
}

/** A file of 2,000 rows read in over HTTP, from its bytes to the last answer: all of it new, then with every fifth seat changed. */
export async function importOfFile(): Promise<readonly Measurement[]> {
  const site = await startProvisionedSite();
  try {
    const ports = site.ports('support');
    await ports.rosterEditor.add({ groups, seats: [], terms: [], people: [] });
    const whole = await seconds(ROWS, () => readIn(ports, file(() => ({}))));
    const changed: Change = (seat) => (seat === 0 ? { to: '2026-12-31' } : seat === 1 ? { name: 'Nya Namnsson', from: '2026-01-01' } : {});
    const changes = await seconds((ROWS / PER_GROUP) * 2, () => readIn(ports, file(changed)));
    await readIn(ports, file(changed));
    const writer = site.ports('writer.x');
    const empty = await writer.seatEditor.addSeat(ownSeat('a'));
    const held = await writer.seatEditor.changeMember(empty, succession(empty, 'Ada', '2024-01-01'));
    const batches = await requestsOf(() => writer.seatEditor.changeMember(held, succession(held, 'Bo', '2026-01-01', '2025-12-31')));
    return [
      measurement('Läsa in 2 000 rader i 200 grupper, över HTTP', whole, 'ms', LIMIT_SECONDS * 1000),
      measurement('Läsa in 2 000 rader som ändrar 400 mandatperioder, över HTTP', changes, 'ms', LIMIT_SECONDS * 1000),
      measurement('Byta ledamot: anrop', batches, 'st', 2)
    ];
  } finally {
    await site.close();
  }
}
