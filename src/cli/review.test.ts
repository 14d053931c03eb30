import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewCommand } from './reviewCommand';

let folder = '';
const fixture = (name: string): string => join(__dirname, '../templates/fixtures', name);

async function told(...words: readonly string[]): Promise<readonly [number, string]> {
  const lines: string[] = [];
  const code = await reviewCommand(['--date', '2026-11-01', ...words], undefined, (line) => lines.push(line));
  return [code, lines.join('\n')];
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-review-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('uppdrag review', () => {
  it('tells what it stops at in a document, and ends with 1', async () => {
    const [code, text] = await told(fixture('stod-for-utveckling.txt'));
    expect(code).toBe(1);
    expect(text).toContain('Fel att rätta\n');
    expect(text).toContain('  Samarbete: ”verksamhetschefsgupper”\n    Ordet är felstavat. Menas ”verksamhetschefsgrupper”?');
    expect(text).toMatch(/Granskningen stannar vid \d+ saker\.$/);
  });

  it('gives the same as JSON', async () => {
    const [code, text] = await told(fixture('stod-for-utveckling.txt'), '--format', 'json');
    const { family, findings } = JSON.parse(text);
    expect([code, family]).toEqual([1, 'mellansverige-rsg']);
    expect(findings[0]).toMatchObject({ code: 'draftMark', severity: 'error', quote: '2020-mm-dd', explanation: expect.stringContaining('inte färdig') });
  });

  it('names the bookmarks that a program left in a text file', async () => {
    const [, text] = await told(fixture('sydostra-rag-blank.txt'));
    expect(text).toContain('”[bookmark: _GoBack]”');
  });

  it('reads answers to a template, and ends with 0 when there is nothing', async () => {
    const path = join(folder, 'svar.json');
    const answers = {
      uppdrag: ['Jämföra väntetider en gång om året.'],
      varaktighet: 'permanent',
      leveranser: { kind: 'deliverables', deliverables: [], none: true, sentence: 'Gruppen har inga leveranser.' },
      rapportering: 'Gruppen rapporterar till programområdet varje höst.',
      sammansattning: 'Gruppen har två deltagare från varje region.'
    };
    await writeFile(path, JSON.stringify({ variables: { group: 'Sömn', programmeArea: 'Lungor' }, answers }));
    expect(await told(path, '--template', 'sydostra-rag')).toEqual([0, 'Granskningen hittar inget att anmärka på.']);
    await writeFile(path, JSON.stringify({ answers: {} }));
    expect((await told(path, '--template', 'sydostra-rag'))[0]).toBe(1);
  });

  it.each([
    ['no file', [], /Ange en fil/],
    ['two files', ['a.txt', 'b.txt'], /Ange en fil/],
    ['an unknown format', ['a.txt', '--format', 'pdf'], /text eller json/],
    ['an unknown option', ['a.txt', '--fromat', 'text'], /fromat/],
    ['a file that is not there', ['finns-inte.txt'], /finns-inte\.txt/],
    ['answers without a template', ['a.json'], /--template/]
  ])('is wrong use, and says why: %s', async (_case, words, complaint) => {
    await expect(told(...words)).rejects.toThrow(complaint);
  });
});
