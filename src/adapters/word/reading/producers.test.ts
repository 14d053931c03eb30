import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceLine } from '../../../domain/importing/sourceDocument';
import { createDocumentReader } from '../createDocumentReader';
import { published, publishedLines, type PublishedLine } from './fixtures/publishedLines';

/** Where a title is not a style of its own, it is a heading of the first level. */
const producers = { libreoffice: 1, pandoc: 0, 'html-to-docx': 1 };

const withText = (lines: readonly SourceLine[]): readonly PublishedLine[] =>
  lines
    .map(({ text, kind, headingLevel }) => ({ text: text.replace(/\s+/g, ' ').trim(), kind, headingLevel }))
    .filter(({ text }) => text !== '');

describe.each(Object.entries(producers))('a file made by %s', (producer, titleLevel) => {
  it.each(published)('holds the lines of %s, with its headings and lists', async (name) => {
    const fileName = `${name}.${producer}.docx`;
    const document = await createDocumentReader().read(fileName, readFileSync(join(__dirname, 'fixtures', fileName)));
    const [title, ...rest] = publishedLines(name);
    expect(withText(document.lines)).toEqual([{ ...title, headingLevel: titleLevel }, ...rest]);
    expect(document).toMatchObject({ fileName, format: 'docx', comments: [], changes: [], remarks: [] });
    expect(document.lines.map(({ number }) => number)).toEqual(document.lines.map((_, index) => index + 1));
  });
});
