import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../../domain/mandate/documentText';
import { importDocument } from '../../domain/importing/importDocument';
import { readText } from '../../domain/importing/text/readText';
import type { ImportedMandate } from '../../domain/importing/importedMandate';
import { comparableLines } from '../../templates/fixtures/comparableLines';
import { templates } from '../../templates/templates';
import { createDocumentReader } from './createDocumentReader';

const published = ['sydostra-rag-blank', 'barnonkologi', 'lakemedel', 'stod-for-utveckling', 'stab-och-arbetsutskott'] as const;
const producers = ['libreoffice', 'pandoc', 'html-to-docx'] as const;
const cases = published.flatMap((name) => producers.map((producer) => [name, producer] as const));

const textOf = (name: string): string => readFileSync(join(__dirname, `../../templates/fixtures/${name}.txt`), 'utf8');

async function imported(name: string, producer: string): Promise<ImportedMandate> {
  const fileName = `${name}.${producer}.docx`;
  const content = readFileSync(join(__dirname, 'reading', 'fixtures', fileName));
  return importDocument(await createDocumentReader().read(fileName, content), templates, { today: '2026-11-01' });
}

/** Signs of points are set by each program in its own way. */
const lines = (text: string): readonly string[] =>
  comparableLines(text.replace('[bookmark: _GoBack]', '')).map((line) => line.replace(/^(?:·|\d+\.) /, ''));

describe('the published documents as Word files of other programs', () => {
  it.each(cases)('%s, made by %s, reads back as it was published', async (name, producer) => {
    const result = await imported(name, producer);
    expect(lines(documentText(result.document))).toEqual(lines(textOf(name)));
  });

  it.each(cases)('%s, made by %s, gives the facts its text gives', async (name, producer) => {
    const fromText = importDocument(readText(`${name}.txt`, textOf(name)), templates, { today: '2026-11-01' });
    const { family, group, healthcareRegion, bodies, fields } = await imported(name, producer);
    expect({ family, group, healthcareRegion, bodies, fields }).toEqual({
      family: fromText.family,
      group: fromText.group,
      healthcareRegion: fromText.healthcareRegion,
      bodies: fromText.bodies,
      fields: fromText.fields
    });
  });
});
