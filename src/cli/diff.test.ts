import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffCommand } from './diffCommand';

const fixtures = join(__dirname, '..', 'templates', 'fixtures');
const published = (name: string): string => join(fixtures, `${name}.txt`);

let folder = '';
const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

/** Exit code and what was written. */
async function diff(...words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await diffCommand(words);
    return { code, text: written.mock.calls.map(([chunk]) => String(chunk)).join('') };
  } finally {
    written.mockRestore();
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-diff-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('uppdrag diff', () => {
  it('ends with 0 and says nothing when two mandates read the same', async () => {
    expect(await diff(published('lakemedel'), published('lakemedel'))).toEqual({ code: 0, text: '' });
  });

  it('marks the words that differ without colour, and ends with 1', async () => {
    const [before, after] = [
      await file('a.txt', 'Uppdragsbeskrivning för gruppen\n\nKostnader\nVarje region betalar sina kostnader.\n'),
      await file('b.md', '# Uppdragsbeskrivning för gruppen\n\n## Kostnader\n\nVarje kommun betalar alla sina kostnader.\n')
    ];
    const { code, text } = await diff(before, after);
    expect(code).toBe(1);
    expect(text).toContain('Kostnader\n  Varje [-region-]{+kommun+} betalar{+ alla+} sina kostnader.');
  });

  it('shows between the template and the group’s mandate what the group has written', async () => {
    const { code, text } = await diff(published('sydostra-rag-blank'), published('barnonkologi'));
    expect(code).toBe(1);
    expect(text).not.toContain('Deltagare i med uppdrag');
    expect(text).toMatch(/\{\+[^}]*[Bb]arnonkologi/);
  });

  it('reads answers with their template, and gives the marks as JSON', async () => {
    const answers = (template: string): string => JSON.stringify({ template, variables: { group: 'Barn', programmeArea: 'Barn' }, answers: {} });
    const [one, two] = [await file('1.json', answers('sydostra-rag@1')), await file('2.json', answers('sydostra-rag@2'))];
    const { code, text } = await diff(one, two, '--format', 'json');
    expect(code).toBe(1);
    const comparison = JSON.parse(text) as { readonly changes: number; readonly sections: readonly { readonly kind: string }[] };
    expect(comparison.changes).toBe(1);
    expect(comparison.sections.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });

  it.each([
    ['one file', ['a.txt'], /A B/],
    ['an unknown format', ['a.txt', 'b.txt', '--format', 'html'], /text\|json/],
    ['an unknown option', ['a.txt', 'b.txt', '--colour'], /colour/],
    ['a file that is not there', ['finns-inte.txt', 'b.txt'], /finns-inte\.txt/]
  ])('is wrong use, and says why: %s', async (_case, words, complaint) => {
    await expect(diff(...words)).rejects.toMatchObject({ name: 'WrongUse', message: expect.stringMatching(complaint) });
  });
});
