import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText } from '../adapters/word/extractText';
import { renderCommand } from './renderCommand';

let folder = '';
const file = (name: string): string => join(folder, name);
const answers = {
  variables: { group: 'Barnonkologi', programmeArea: 'Barn' },
  answers: { uppdrag: ['Ett', 'Två'], varaktighet: 'permanent', rapportering: 'Varje höst.' },
  family: 'sydostra-rag'
};

/** What the command makes, read from the file it was told to make. */
async function rendered(...words: readonly string[]): Promise<Buffer> {
  expect(await renderCommand(['--template', 'sydostra-rag', '--answers', file('svar.json'), '--out', file('ut'), ...words])).toBe(0);
  return readFile(file('ut'));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uppdrag-render-'));
  await writeFile(file('svar.json'), JSON.stringify(answers));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('uppdrag render', () => {
  it('makes the same text in every format', async () => {
    const text = (await rendered()).toString();
    expect(text).toContain('\n· Ett\n· Två\n');
    expect(text).toContain('Sjukvårdsregional arbetsgrupp Barnonkologi ska:');
    expect(JSON.parse((await rendered('--format', 'json')).toString())).toMatchObject({ title: expect.stringContaining('Barnonkologi') });
    expect((await rendered('--format', 'html', '--date', '2026-03-01')).toString()).toContain('<li>Ett</li>\n<li>Två</li>');
    expect(extractText(await rendered('--format', 'docx', '--date', '2026-03-01'))).toContain('Utkast 1 mars 2026\n');
  });

  it('takes the newest version of a family, or the one named', async () => {
    const slip = 'Deltagare i med uppdrag';
    expect((await rendered()).toString()).not.toContain(slip);
    expect((await rendered('--template', 'sydostra-rag@1')).toString()).toContain(slip);
  });

  it.each([
    ['no template', [], /--template/],
    ['an unknown template', ['--template', 'rag'], /sydostra-rag@1/],
    ['an unknown version', ['--template', 'sydostra-rag@99'], /sydostra-rag@99/],
    ['an unknown format', ['--template', 'sydostra-rag', '--format', 'pdf'], /text, docx, html, json/],
    ['an unknown option', ['--tempelate', 'x'], /tempelate/],
    ['a file that is not there', ['--template', 'sydostra-rag', '--answers', 'finns-inte.json'], /finns-inte\.json/]
  ])('is wrong use, and says why: %s', async (_case, words, complaint) => {
    await expect(renderCommand(words)).rejects.toThrow(complaint);
    await expect(renderCommand(words)).rejects.toMatchObject({ name: 'WrongUse' });
  });

  it.each([
    ['no JSON', '{', /inte ett JSON-objekt/],
    ['a list', '[]', /inte ett JSON-objekt/],
    ['no answers', '{}', /saknar ”answers”/],
    ['an unknown field', '{"answers":{"uppgift":"x"}}', /no field uppgift/]
  ])('names the file it cannot use: %s', async (_case, content, complaint) => {
    await writeFile(file('svar.json'), content);
    const attempt = renderCommand(['--template', 'sydostra-rag', '--answers', file('svar.json')]);
    await expect(attempt).rejects.toThrow(complaint);
  });
});
