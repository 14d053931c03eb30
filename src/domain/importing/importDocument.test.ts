import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderedWords, sourceWords } from '../../testing/importing/documentWords';
import { sourceOf } from '../../testing/importing/sourceOf';
import { comparableLines } from '../../templates/fixtures/comparableLines';
import { templates } from '../../templates/templates';
import { documentText } from '../mandate/documentText';
import { importDocument } from './importDocument';
import type { ImportedMandate } from './importedMandate';
import type { SourceDocument } from './sourceDocument';
import { readText } from './text/readText';

const today = '2026-11-01';
const imported = (document: SourceDocument, family?: string): ImportedMandate =>
  importDocument(document, templates, { today, ...(family !== undefined && { family }) });

const published = [
  ['sydostra-rag-blank', 'sydostra-rag', null, 'Sydöstra'],
  ['barnonkologi', 'sydostra-rag', 'Barnonkologi och hematologi', 'Sydöstra'],
  ['lakemedel', 'sydostra-rsg', 'läkemedel', 'Sydöstra'],
  ['stod-for-utveckling', 'mellansverige-rsg', 'Stöd för utveckling', 'Mellansverige'],
  ['stab-och-arbetsutskott', 'sydostra-stab-au', 'Regionsjukvårdsledningens stab och arbetsutskott', 'Sydöstra']
] as const;

describe('a published document read in', () => {
  it.each(published)('%s reads as it was published, slips included, when it is printed back', (name) => {
    const text = readFileSync(join(__dirname, `../../templates/fixtures/${name}.txt`), 'utf8');
    const result = documentText(imported(sourceOf('published', `${name}.txt`)).document);
    expect(comparableLines(result)).toEqual(comparableLines(text.replace('[bookmark: _GoBack]', '')));
  });

  it.each(published)('%s is recognised with its family, group and healthcare region', (name, family, group, healthcareRegion) => {
    const result = imported(sourceOf('published', `${name}.txt`));
    expect(result).toMatchObject({ family, group, healthcareRegion, template: { family, version: 1 } });
    expect(result.familyConfidence).toBeGreaterThan(0.9);
  });

  it('has its bodies, and what it lacks and holds besides', () => {
    expect(imported(sourceOf('published', 'stab-och-arbetsutskott.txt'))).toMatchObject({
      bodies: ['Regionsjukvårdsledningens stab', 'Regionsjukvårdsledningens arbetsutskott'],
      missing: ['rapportering'],
      unplaced: []
    });
    expect(imported(sourceOf('published', 'stod-for-utveckling.txt'))).toMatchObject({
      bodies: [],
      unplaced: [{ section: 'rapportering', text: '.\nUTKAST', lines: [43, 45] }]
    });
  });

  it('has its deliveries as data where all of them are understood', () => {
    const deliveries = imported(sourceOf('published', 'barnonkologi.txt')).answers.leveranser;
    expect(deliveries).toMatchObject({
      deliverables: [
        { stage: 'final', schedule: { kind: 'recurring', rhythm: 'yearly', report: 'årsrapporten för RPO Barn och ungdomars hälsa' } },
        { stage: 'interim', schedule: { kind: 'recurring', rhythm: 'yearly', report: '' } }
      ]
    });
  });
});

describe('an edited document', () => {
  const lines = sourceOf('published', 'barnonkologi.txt').lines.map(({ text }) => text);
  const half = Math.floor(lines.length / 2);

  it.each([
    ['cut in the middle', lines.slice(0, half)],
    ['without its first half', lines.slice(half)],
    ['without its title', lines.slice(4)],
    ['upside down', [...lines].reverse()],
    ['with other headings', lines.map((line) => (line.length < 25 ? `Om ${line.toLowerCase()}` : line))]
  ])('is still recognised: %s', (_case, edited) => {
    const document = readText('a.txt', edited.join('\n\n'));
    const result = imported(document);
    expect(result.family).toBe('sydostra-rag');
    expect(renderedWords(result.document)).toBe(sourceWords(document));
  });
});

describe('a document of no known family', () => {
  it.each(['headless.txt', 'inline.txt', 'mandate-da.txt', 'mandate-en.md', 'paragraphs.txt', 'two-bodies.txt'])('%s is kept as it stands, with nothing invented', (name) => {
    const document = sourceOf('written', name);
    const result = imported(document);
    expect(result).toMatchObject({ family: 'unknown', template: null, answers: {}, missing: [] });
    expect(renderedWords(result.document)).toBe(sourceWords(document));
  });

  it('that is no mandate of a group is not taken for one', () => {
    const family = (text: string): string => imported(readText('a.txt', text)).family;
    expect(family('Minnesanteckningar RAG Diabetes i Sydöstra sjukvårdsregionen\n\nNärvarande\nAnna\n\n1. Mötet öppnas\n2. Rapporter\n')).toBe('unknown');
    expect(family('Uppdragsbeskrivning för regional arbetsgrupp Sår i Norra sjukvårdsregionen\n\nUppdrag\n- a\n\nFinansiering\nEgen.')).toBe('unknown');
    expect(family('')).toBe('unknown');
  });

  it('keeps what no mandate has a section for in a named place', () => {
    expect(imported(sourceOf('written', 'paragraphs.txt')).unplaced).toEqual([
      { section: 'titel', heading: '', text: 'Region Norrland\nDiarienummer 2021-00417', lines: [1, 2] },
      { section: '', heading: 'Historik', text: 'Historik\nGruppen bildades när två äldre grupper slogs samman.', lines: [23, 24] }
    ]);
  });

  it('can be laid beside a family that a person chooses', () => {
    const document = sourceOf('written', 'headless.txt');
    const result = imported(document, 'mellansverige-rag');
    expect(result).toMatchObject({ family: 'mellansverige-rag', familyConfidence: 1, template: { version: 1 } });
    expect(renderedWords(result.document)).toBe(sourceWords(document));
  });
});
