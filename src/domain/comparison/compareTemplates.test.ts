import { templateOf } from '../../templates/templates';
import type { FixedBlock, TemplateBlock } from '../template/block';
import type { Template } from '../template/template';
import { compareClauses } from './compareClauses';
import { compareTemplates } from './compareTemplates';
import { sideOf } from './sideOf';

const guidance = { placeholder: 'Ange uppdraget.', question: 'Vad?', hint: '', why: '', example: '' };
const template = (...blocks: readonly TemplateBlock[]): Template => ({
  ...templateOf('sydostra-rag', 1),
  sections: [{ key: 'uppdrag', meaning: 'purpose', heading: 'Uppdrag', blocks }]
});
const clause = (version: number, text: string, key = 'kostnader'): FixedBlock => ({ kind: 'paragraph', text, clause: { key, version } });

describe('two versions of a template', () => {
  it('differ in nothing when they are the same', () => {
    const one = templateOf('sydostra-rag', 1);
    expect(compareTemplates(one, one)).toMatchObject({ text: { changes: 0 }, rules: [], fields: [], clauses: [], conditions: [] });
  });

  it('are compared in all their text, also what a condition hides', () => {
    const when = { field: 'varaktighet', options: ['limited'] };
    const { text, conditions } = compareTemplates(
      template({ kind: 'paragraph', text: 'Gruppen avvecklas i tid.', when }, { kind: 'paragraph', text: 'Gruppen är {group}.' }),
      template({ kind: 'paragraph', text: 'Gruppen avvecklas.', when }, { kind: 'paragraph', text: 'Gruppen är {group}.', when })
    );
    expect(text.changes).toBe(1);
    expect(text.sections.flatMap(({ lines }) => lines.map(({ words }) => sideOf(words, 'after')))).toEqual(['Gruppen avvecklas.', 'Gruppen är <X>.']);
    expect(conditions).toEqual([{ sectionKey: 'uppdrag', text: 'Gruppen är <X>.', before: null, after: when }]);
  });

  it('tell rules, fields and versions of clauses that differ', () => {
    const before = template(clause(1, 'Regionen betalar.'), { kind: 'field', field: { kind: 'paragraphs', key: 'mal', guidance } });
    const fields = template(clause(2, 'Varje region betalar.'), clause(1, 'Nytt.', 'ny'));
    const after = { ...fields, rules: { ...fields.rules, chairTermYears: 3, composition: { ...fields.rules.composition, municipalMember: true } } };
    const comparison = compareTemplates(before, after);
    expect(comparison.clauses).toEqual([{ key: 'kostnader', before: 1, after: 2 }, { key: 'ny', before: null, after: 1 }]);
    expect(comparison.fields).toEqual([{ key: 'mal', before: expect.objectContaining({ key: 'mal' }), after: null }]);
    expect(comparison.rules).toEqual([
      { rule: 'chairTermYears', before: before.rules.chairTermYears, after: 3 },
      { rule: 'composition.municipalMember', before: before.rules.composition.municipalMember, after: true }
    ]);
  });
});

it('compares two versions of a clause', () => {
  const version = (number: number, text: string): Parameters<typeof compareClauses>[0] => ({
    key: 'kostnader', version: number, name: 'Kostnader', mark: 'fixed', changes: '', blocks: [{ kind: 'paragraph', text }]
  });
  expect(compareClauses(version(1, 'Regionen betalar.'), version(2, 'Varje region betalar.')).changes).toBe(1);
});
