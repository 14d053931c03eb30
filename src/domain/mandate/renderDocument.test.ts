import { rules } from '../../templates/sydostra-rag/rules';
import type { Template } from '../template/template';
import type { Answers, DeviationAnswer } from './answer';
import { arrangementKey, deviationKey, titleSectionKey } from './deviationKey';
import { documentText } from './documentText';
import { emptyAnswer } from './emptyAnswer';
import { findGaps } from './findGaps';
import { renderDocument } from './renderDocument';

const guidance = { placeholder: 'Ange.', question: 'Vad?', hint: '', why: '', example: '' };
const template: Template = {
  family: 'test',
  version: 1,
  name: 'Test',
  healthcareRegion: 'sydostra',
  groupKinds: ['rag'],
  bodies: [],
  rules,
  numberedHeadings: false,
  title: 'Uppdrag för {group}',
  changes: '',
  sections: [
    {
      key: 'tid',
      meaning: 'timetable',
      heading: 'Tidplan',
      blocks: [
        {
          kind: 'field',
          field: {
            kind: 'choice',
            key: 'varaktighet',
            guidance,
            options: [
              { key: 'permanent', label: '', sentence: 'Permanent.', needsEndDate: false },
              { key: 'limited', label: '', sentence: 'Begränsad.', needsEndDate: false }
            ]
          }
        },
        { kind: 'field', when: { field: 'varaktighet', options: ['limited'] }, field: { kind: 'paragraphs', key: 'slut', guidance } },
        { kind: 'paragraph', when: { field: 'varaktighet', options: ['limited'] }, text: 'Gruppen avvecklas.' }
      ]
    },
    {
      key: 'kostnad',
      meaning: 'finance',
      heading: 'Kostnader',
      blocks: [
        { kind: 'paragraph', text: 'Var och en betalar.' },
        { kind: 'numbered', items: ['Ett', 'Två'], isEditable: true }
      ]
    }
  ]
};
const variables = { group: 'Barn', programmeArea: '' };
const chosen = (option: string): Answers => ({ varaktighet: { kind: 'choice', option, until: '', sentence: `Vald: ${option}.` } });
const deviation = (sectionKey: string, change: Partial<DeviationAnswer>): Answers => ({
  [deviationKey(sectionKey)]: { ...emptyAnswer('deviation'), ...change }
});
const text = (answers: Answers): readonly string[] =>
  documentText(renderDocument(template, variables, answers)).split('\n').filter((line) => line !== '');

describe('a mandate as it reads', () => {
  it('has the parts whose condition holds, and asks for no others', () => {
    expect(text(chosen('permanent'))).toEqual(['Uppdrag för Barn', 'Tidplan', 'Vald: permanent.', 'Kostnader', 'Var och en betalar.', '1. Ett', '2. Två']);
    expect(text(chosen('limited')).slice(2, 5)).toEqual(['Vald: limited.', '<Ange.>', 'Gruppen avvecklas.']);
    expect(findGaps(template, variables, chosen('permanent'))).toEqual([]);
    expect(findGaps(template, variables, chosen('limited')).map(({ fieldKey }) => fieldKey)).toEqual(['slut']);
  });

  it('shows own wording in the stead of fixed text, marked, and own text where it was added', () => {
    const answers = {
      ...chosen('permanent'),
      ...deviation('kostnad', {
        heading: 'Pengar',
        replaced: [
          { place: 0, blocks: [{ kind: 'paragraph', text: 'Regionen betalar.' }] },
          { place: 1, blocks: [{ kind: 'bullets', items: ['En', ' '] }] }
        ],
        added: [
          { place: -1, blocks: [{ kind: 'paragraph', text: 'Först.' }] },
          { place: 1, blocks: [{ kind: 'heading', text: 'Övrigt' }, { kind: 'paragraph', text: 'Sist.' }] }
        ]
      })
    };
    const { sections } = renderDocument(template, variables, answers);
    expect(sections.slice(1)).toEqual([
      {
        key: 'kostnad',
        meaning: 'finance',
        heading: 'Pengar',
        blocks: [
          { kind: 'paragraph', text: 'Först.', source: '', deviation: 'added' },
          { kind: 'paragraph', text: 'Regionen betalar.', source: '', deviation: 'changed' },
          // What may be worded freely is no deviation.
          { kind: 'bullets', items: ['En'], source: '' }
        ]
      },
      { key: 'kostnad-1', meaning: 'other', heading: 'Övrigt', blocks: [{ kind: 'paragraph', text: 'Sist.', source: '', deviation: 'added' }] }
    ]);
  });

  it('leaves out a section the mandate does not have, with its questions', () => {
    expect(text(deviation('tid', { isOmitted: true }))).toEqual(['Uppdrag för Barn', 'Kostnader', 'Var och en betalar.', '1. Ett', '2. Två']);
    expect(findGaps(template, variables, deviation('tid', { isOmitted: true }))).toEqual([]);
  });

  it('keeps the order of the mandate’s own, a title of its own, and text beside it', () => {
    const answers = {
      ...chosen('permanent'),
      [arrangementKey]: { kind: 'arrangement' as const, order: ['kostnad', 'okänd', 'kostnad'] },
      ...deviation(titleSectionKey, {
        heading: 'Vårt uppdrag',
        added: [
          { place: -2, blocks: [{ kind: 'paragraph', text: 'Brevhuvud' }] },
          { place: -1, blocks: [{ kind: 'paragraph', text: 'Utkast' }] }
        ]
      })
    };
    expect(text(answers)).toEqual(['Brevhuvud', 'Vårt uppdrag', 'Utkast', 'Kostnader', 'Var och en betalar.', '1. Ett', '2. Två', 'Tidplan', 'Vald: permanent.']);
  });
});
