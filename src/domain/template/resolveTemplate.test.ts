import { rules } from '../../templates/sydostra-rag/rules';
import type { Clause } from './clause';
import { resolveTemplate } from './resolveTemplate';
import type { SourceBlock, TemplateSource } from './templateSource';

const clause = (version: number, mark: Clause['mark']): Clause => ({
  key: 'losenord',
  version,
  name: 'Lösen',
  mark,
  blocks: [{ kind: 'bullets', items: [`Löfte ${version} {meetings}`] }],
  changes: ''
});

const source = (...blocks: readonly SourceBlock[]): TemplateSource => ({
  family: 'test',
  version: 1,
  name: 'Test',
  healthcareRegion: 'sydostra',
  groupKinds: ['rag'],
  bodies: [],
  rules: { ...rules, chairTermYears: 2, minimumMeetings: 2, planName: 'aktivitetsplan', planDeadline: '02-28' },
  numberedHeadings: false,
  title: 'Uppdrag för {group}',
  changes: '',
  sections: [{ key: 'a', meaning: 'reporting', heading: 'A', blocks }]
});

describe('a template ready to be written in', () => {
  it('has its rules in words and keeps the mandate’s variables', () => {
    const text = 'Ordförande väljs för {chairTerm} eller i {chairPeriods}; {planName} före {planDeadline}, möten {meetings}, {group}. {ThePlan} är kort.';
    expect(resolveTemplate(source({ kind: 'paragraph', text }), []).sections[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Ordförande väljs för två år eller i tvåårsperioder; aktivitetsplan före 28 februari, möten två gånger per år, {group}. Aktivitetsplanen är kort.' }
    ]);
  });

  it('has its rules in the sentences that its fields offer', () => {
    const guidance = { placeholder: 'Ange.', question: 'Vad?', hint: '', why: '', example: '' };
    const option = { key: 'a', label: 'A', sentence: 'Väljs för {chairTerm}, till {until}.', needsEndDate: true };
    const number = { kind: 'number', key: 'n', guidance, sentence: '{number} möten, inte {meetings}.', minimum: 1, maximum: 9 } as const;
    const { blocks } = resolveTemplate(
      source(
        { kind: 'field', field: { kind: 'choice', key: 'c', guidance, options: [option] } },
        { kind: 'field', field: number },
        { kind: 'field', field: { kind: 'paragraphs', key: 'p', guidance } }
      ),
      []
    ).sections[0] ?? { blocks: [] };
    expect(blocks.map((block) => block.kind === 'field' && block.field)).toEqual([
      { kind: 'choice', key: 'c', guidance, options: [{ ...option, sentence: 'Väljs för två år, till {until}.' }] },
      { ...number, sentence: '{number} möten, inte två gånger per år.' },
      { kind: 'paragraphs', key: 'p', guidance }
    ]);
  });

  it('has the text of the clause version it uses, with where it comes from and whether it may be worded freely', () => {
    const clauses = [clause(1, 'fixed'), clause(2, 'editable')];
    const condition = { field: 'x', options: ['y'] };
    const { blocks } = resolveTemplate(
      source({ kind: 'clause', key: 'losenord', version: 1 }, { kind: 'clause', key: 'losenord', version: 2, when: condition }),
      clauses
    ).sections[0] ?? { blocks: [] };
    expect(blocks).toEqual([
      { kind: 'bullets', items: ['Löfte 1 två gånger per år'], clause: { key: 'losenord', version: 1 } },
      { kind: 'bullets', items: ['Löfte 2 två gånger per år'], clause: { key: 'losenord', version: 2 }, isEditable: true, when: condition }
    ]);
  });

  it('says what a clause is about where its section is about something else', () => {
    const { blocks } = resolveTemplate(
      source({ kind: 'clause', key: 'losenord', version: 1, meaning: 'finance' }),
      [clause(1, 'fixed')]
    ).sections[0] ?? { blocks: [] };
    expect(blocks.map((block) => block.meaning)).toEqual(['finance']);
  });

  it('is refused when a clause it uses does not exist', () => {
    expect(() => resolveTemplate(source({ kind: 'clause', key: 'losenord', version: 3 }), [clause(1, 'fixed')])).toThrow('losenord version 3');
  });
});
