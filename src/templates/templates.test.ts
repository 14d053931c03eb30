import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankDocument } from '../domain/mandate/blankDocument';
import { documentText } from '../domain/mandate/documentText';
import { renderDocument } from '../domain/mandate/renderDocument';
import { barnonkologiAnswers, barnonkologiVariables } from './fixtures/barnonkologi';
import { comparableLines } from './fixtures/comparableLines';
import { templateOf, templates } from './templates';

const sydostraRagVersion1 = templateOf('sydostra-rag', 1);
const sydostraRagVersion2 = templateOf('sydostra-rag', 2);

const published = (name: string): string => readFileSync(join(__dirname, 'fixtures', name), 'utf8');

/** The text with one line's wording replaced. Fails when the line is not there exactly once. */
function withLine(text: string, line: string, replacement: string): string {
  const parts = text.split(`\n${line}\n`);
  expect(parts).toHaveLength(2);
  return parts.join(`\n${replacement}\n`);
}

const filled = (template: typeof sydostraRagVersion1): string =>
  documentText(renderDocument(template, barnonkologiVariables, barnonkologiAnswers));

describe('the template of a regional working group in Sydöstra', () => {
  it('reads as published when nothing is filled in', () => {
    const text = published('sydostra-rag-blank.txt');
    // Left by the program that made the plain text; stands nowhere in the document people see.
    const residue = '[bookmark: _GoBack]';
    expect(text.split(residue)).toHaveLength(2);

    expect(comparableLines(documentText(blankDocument(sydostraRagVersion1)))).toEqual(
      comparableLines(text.replace(residue, ''))
    );
  });

  it('reads as the published mandate when filled in, but for two lines of fixed text the group had changed', () => {
    const heading = withLine(published('barnonkologi.txt'), 'Samman kallandes uppdrag', 'Sammankallandes uppdrag');
    const text = withLine(
      heading,
      'Samman kallande är anställd inom respektive region.',
      'Sammankallande är anställd inom respektive region.'
    );

    expect(comparableLines(filled(sydostraRagVersion1))).toEqual(comparableLines(text));
  });

  it('is compared so that any other difference shows', () => {
    const lines = comparableLines(filled(sydostraRagVersion1));
    expect(lines).toHaveLength(comparableLines(published('barnonkologi.txt')).length);
    for (const changed of ['Uppdrag:', '· Uppdrag', 'uppdrag', 'Upp drag', '1. Uppdrag']) {
      expect(comparableLines(withLine(filled(sydostraRagVersion1), 'Uppdrag', changed))).not.toEqual(lines);
    }
  });

  it('has a second version in which one sentence is corrected, and nothing else', () => {
    expect(filled(sydostraRagVersion2)).toBe(
      withLine(
        filled(sydostraRagVersion1),
        'Deltagare i med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.',
        'Deltagare med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.'
      )
    );
    expect(sydostraRagVersion2.changes).toContain('Deltagare med uppdrag');
  });
});

describe('the templates', () => {
  it.each(templates.map((template) => [`${template.family} ${template.version}`, template] as const))(
    '%s has keys of its own for every section and field, and guidance for every field',
    (_name, template) => {
      const fields = template.sections.flatMap((section) =>
        section.blocks.flatMap((block) => (block.kind === 'field' ? [block.field] : []))
      );
      const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

      expect(fields.length).toBeGreaterThan(0);
      expect(unique(fields.map((field) => field.key))).toHaveLength(fields.length);
      expect(unique(template.sections.map((section) => section.key))).toHaveLength(template.sections.length);
      expect(fields.flatMap((field) => Object.values(field.guidance)).filter((text) => text.trim() === '')).toEqual([]);
    }
  );

  it.each(templates.map((template) => [`${template.family} ${template.version}`, template] as const))(
    '%s reads, when nothing is filled in, as it was reviewed',
    (_name, template) => {
      expect(documentText(blankDocument(template))).toMatchSnapshot();
    }
  );

  it('number each family without a hole, and say what changed after the first', () => {
    for (const family of new Set(templates.map((template) => template.family))) {
      const versions = templates.filter((template) => template.family === family);
      expect(versions.map((template) => template.version)).toEqual(versions.map((_template, index) => index + 1));
      expect(versions.map((template) => template.changes !== '')).toEqual(versions.map((_template, index) => index > 0));
    }
  });
});
