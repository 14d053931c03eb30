import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templates } from '../../../templates/templates';
import { sourceOf } from '../../../testing/importing/sourceOf';
import type { FieldSources, ImportedFields } from '../importedFields';
import { segment } from '../segment';
import { type ExtractedFields, extractFields } from './extractFields';

const published = ['sydostra-rag-blank', 'lakemedel', 'barnonkologi', 'stod-for-utveckling', 'stab-och-arbetsutskott'];

/** What a person reads in the document, written down from the document. */
const readByHand = (name: string): { readonly fields: ImportedFields; readonly sources: FieldSources } =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', `${name}.json`), 'utf8'));

const extracted = (name: string, known = templates): ExtractedFields =>
  extractFields(segment(sourceOf('published', `${name}.txt`), known));

describe('the facts of the published documents', () => {
  it.each(published)('are those a person reads: %s', (name) => {
    const { fields, sources } = extracted(name);
    expect({ fields, sources }).toEqual(readByHand(name));
  });

  it.each(published)('are the same when no template is known: %s', (name) => {
    expect(extracted(name, []).fields).toEqual(readByHand(name).fields);
  });

  it('come in the order of the contract, so that two outputs compare', () => {
    const names = Object.keys(readByHand('lakemedel').fields);
    expect(Object.keys(extracted('lakemedel').fields)).toEqual(names);
  });

  it.each(published)('hold no text that the document lacks: %s', (name) => {
    const lines = sourceOf('published', `${name}.txt`).lines.map(({ text }) => text.trim());
    const { fields } = extracted(name);
    const texts = [fields.reporting, fields.composition, fields.chair, fields.membersTask, ...fields.taskGroups.flatMap(({ tasks }) => tasks)];
    const written = texts.flatMap((text) => (text ?? '').split('\n')).filter((text) => text !== '');
    expect(written.filter((text) => !lines.some((line) => line.includes(text)))).toEqual([]);
  });
});
