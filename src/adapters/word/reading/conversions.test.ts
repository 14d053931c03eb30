import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertByLibreOffice } from '../../../testing/word/convertByLibreOffice';
import { installedProgram } from '../../../testing/word/installedProgram';
import { libreOffice } from '../../../testing/word/libreOffice';
import { asHtml } from './fixtures/asHtml';
import { asMarkdown } from './fixtures/asMarkdown';
import { published, publishedLines } from './fixtures/publishedLines';
import { readFile } from './readFile';

const notInstalled = (program: string): void => {
  process.stderr.write(`${program} is not installed: that the Word files it makes today are read is not tested here.\n`);
};

const textsOf = (content: Uint8Array): readonly string[] =>
  readFile('a.docx', content).lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');

const publishedTexts = (name: (typeof published)[number]): readonly string[] => publishedLines(name).map(({ text }) => text);

/** The checked-in files were made once; these are made by the programs as they are on this machine. */
describe('the published documents, made into Word files now', () => {
  it('by LibreOffice are read, and so are Word files it has opened and saved', async () => {
    const program = await libreOffice();
    if (program === null) {
      notInstalled('LibreOffice');
      return;
    }
    const pages = Object.fromEntries(published.map((name) => [`${name}.html`, asHtml(publishedLines(name))]));
    const saved = readFileSync(join(__dirname, 'fixtures', 'lakemedel.pandoc.docx'));
    const files = await convertByLibreOffice(program, 'docx:Office Open XML Text', { ...pages, 'saved.docx': saved });
    for (const name of published) {
      expect(textsOf(files[name])).toEqual(publishedTexts(name));
    }
    expect(textsOf(files.saved)).toEqual(publishedTexts('lakemedel'));
  }, 120_000);

  it('by pandoc are read', async () => {
    const program = await installedProgram(['pandoc']);
    if (program === null) {
      notInstalled('pandoc');
      return;
    }
    for (const name of published) {
      const content = execFileSync(program, ['--from', 'markdown', '--to', 'docx', '--output', '-'], { input: asMarkdown(publishedLines(name)) });
      expect(textsOf(content)).toEqual(publishedTexts(name));
    }
  }, 60_000);
});
