import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparableLines } from '../templates/fixtures/comparableLines';
import { importCommand } from './importCommand';

const published = (name: string): string => join(__dirname, `../templates/fixtures/${name}.txt`);

/** What the command prints, and its exit code. */
async function printed(...words: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  expect(await importCommand(words, undefined, (line) => lines.push(line))).toBe(0);
  return lines;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-import-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('uppdrag import', () => {
  it('prints a document back as text', async () => {
    const [text = ''] = await printed(published('lakemedel'));
    expect(comparableLines(text)).toEqual(comparableLines(await readFile(published('lakemedel'), 'utf8')));
  });

  it('prints JSON with every key, in the order of the documentation', async () => {
    const [json = ''] = await printed(published('stod-for-utveckling'), '--format', 'json', '--date', '2026-11-01');
    const { fields, ...rest } = JSON.parse(json) as Record<string, unknown>;
    expect(Object.keys({ ...rest })).toEqual([
      'family', 'familyConfidence', 'title', 'group', 'bodies', 'healthcareRegion', 'unplaced', 'findings', 'sources', 'template',
      'variables', 'answers', 'missing', 'obligations', 'comments', 'changes', 'remarks'
    ]);
    expect(Object.keys(fields as object)).toEqual([
      'mandators', 'endorsers', 'steers', 'steeringDocuments', 'purpose', 'taskGroups', 'timetable', 'deliverables', 'permanent',
      'waysOfWorking', 'reporting', 'communication', 'cooperation', 'composition', 'chair', 'chairAppointedBy', 'chairTermYears',
      'chairRotation', 'meetingsPerYear', 'planName', 'planDeadline', 'membersTask', 'finance', 'established'
    ]);
    expect(fields).toMatchObject({ chairTermYears: 2, meetingsPerYear: 2, planDeadline: '02-28', communication: null });
  });

  it('prints what the documentation shows', async () => {
    const documentation = await readFile(join(__dirname, '../../docs/command-line.md'), 'utf8');
    const [, example = ''] = /## import[\s\S]*?```json\n([\s\S]*?)```/.exec(documentation) ?? [];
    const { findings, obligations, ...shown } = JSON.parse(example) as Record<string, readonly unknown[]>;
    const [json = ''] = await printed(published('stod-for-utveckling'), '--format', 'json', '--date', '2026-11-01');
    const result = JSON.parse(json) as Record<string, unknown>;
    expect(result).toMatchObject(shown);
    expect(result.findings).toEqual(expect.arrayContaining([...(findings ?? [])]));
    expect(result.obligations).toEqual(expect.arrayContaining([...(obligations ?? [])]));
  });

  it('prints a line of JSON for each of several files, named', async () => {
    const lines = await printed(published('lakemedel'), published('barnonkologi'), '--format', 'json');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { file: published('lakemedel'), family: 'sydostra-rsg' },
      { file: published('barnonkologi'), family: 'sydostra-rag' }
    ]);
    expect(lines.join('')).not.toContain('\n');
  });

  it('reads old text of Windows, and lays a document beside the family it is told', async () => {
    const path = await written('gammal.txt', Buffer.from('Uppdrag f\xf6r gruppen\n\nSyfte\nV\xe5rd \x96 f\xf6r alla.\n', 'latin1'));
    expect(await printed(path)).toEqual(['Uppdrag för gruppen\n\nSyfte\nVård – för alla.']);
    const [json = ''] = await printed(path, '--format', 'json', '--family', 'sydostra-rag');
    expect(JSON.parse(json)).toMatchObject({ family: 'sydostra-rag', familyConfidence: 1 });
  });

  it('reads the other files although one cannot be read, and says why', async () => {
    const lines: string[] = [];
    const attempt = importCommand([await written('tom.txt', ' \n'), published('lakemedel')], undefined, (line) => lines.push(line));
    await expect(attempt).rejects.toThrow(/tom\.txt innehåller ingen text/);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ['no file', [], /Ange filen/],
    ['an unknown format', ['a.txt', '--format', 'xml'], /text eller json/],
    ['an unknown family', ['a.txt', '--family', 'rag'], /sydostra-rag, sydostra-rsg/],
    ['an unknown option', ['a.txt', '--fromat', 'json'], /fromat/],
    ['a file that is not there', ['finns-inte.txt'], /finns-inte\.txt går inte att läsa/]
  ])('is wrong use, and says why: %s', async (_case, words, complaint) => {
    const attempt = importCommand(words, undefined, () => undefined);
    await expect(attempt).rejects.toThrow(complaint);
    await expect(attempt).rejects.toMatchObject({ name: 'WrongUse' });
  });
});
