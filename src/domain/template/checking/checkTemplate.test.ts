import fc from 'fast-check';
import { clauses, templateSources } from '../../../templates/templates';
import { blankDocument } from '../../mandate/blankDocument';
import { documentText } from '../../mandate/documentText';
import { noRules } from '../noRules';
import type { ChoiceField, Field } from '../field';
import { resolveTemplate } from '../resolveTemplate';
import type { TemplateRules } from '../rules';
import type { SectionSource, SourceBlock, TemplateSource } from '../templateSource';
import { checkTemplate } from './checkTemplate';
import type { TemplatePlace, TemplateProblemCode } from './templateProblem';

const guidance = { placeholder: 'Ange något.', question: 'Vad?', hint: '', why: '', example: '' };
const choice: ChoiceField = {
  kind: 'choice',
  key: 'tid',
  guidance,
  options: [
    { key: 'permanent', label: 'Permanent', sentence: 'Permanent.', needsEndDate: false },
    { key: 'limited', label: 'Tillfällig', sentence: 'Till {until}.', needsEndDate: true }
  ]
};
const fieldBlock = (field: Field): SourceBlock => ({ kind: 'field', field });
const first: SectionSource = { key: 'ett', meaning: 'purpose', heading: '', blocks: [{ kind: 'paragraph', text: 'För {group}.' }] };
const second: SectionSource = { key: 'tva', meaning: 'timetable', heading: 'Tid', body: 'stab', blocks: [fieldBlock(choice)] };

const rules: TemplateRules = { ...noRules, chairWord: 'ordförande', chairTermYears: 2, mandator: 'Ledningen' };

const sound: TemplateSource = {
  family: 'egen-familj',
  version: 1,
  name: 'Egen',
  healthcareRegion: 'sydostra',
  groupKinds: ['rag'],
  title: 'Uppdrag för {group}',
  bodies: [{ key: 'stab', name: 'Staben' }],
  rules,
  numberedHeadings: false,
  changes: '',
  sections: [first, second]
};

/** The sound template with another section of the blocks given. */
const withBlocks = (...blocks: readonly SourceBlock[]): TemplateSource => ({
  ...sound,
  sections: [first, second, { key: 'tre', meaning: 'other', heading: 'Tre', blocks }]
});
const withText = (text: string): TemplateSource => withBlocks({ kind: 'paragraph', text });
const withSecond = (change: Partial<SectionSource>): TemplateSource => ({ ...sound, sections: [first, { ...second, ...change }] });
const withOptions = (...options: ChoiceField['options']): TemplateSource => withSecond({ blocks: [fieldBlock({ ...choice, options })] });
const [permanent, limited] = choice.options as [ChoiceField['options'][number], ChoiceField['options'][number]];
const text = (key: string): Field => ({ kind: 'paragraphs', key, guidance });
const number = (change: object): SourceBlock =>
  fieldBlock({ kind: 'number', key: 'antal', guidance, sentence: '{number} gånger.', minimum: 1, maximum: 9, ...change });
const third = (block = 0): TemplatePlace => ({ section: 2, block });

const cases: readonly (readonly [TemplateProblemCode, TemplateSource, TemplatePlace, Readonly<Record<string, string>>])[] = [
  ['valueMissing', { ...sound, title: ' ' }, {}, { name: 'title' }],
  ['valueMissing', { ...sound, groupKinds: [] }, {}, { name: 'groupKinds' }],
  ['valueMissing', { ...sound, bodies: [{ key: 'stab', name: '' }] }, { body: 0 }, { name: 'name' }],
  ['keyInvalid', { ...sound, family: 'Min familj' }, {}, { key: 'Min familj' }],
  ['keyInvalid', withSecond({ key: '' }), { section: 1 }, { key: '' }],
  ['keyReserved', withSecond({ key: 'titel' }), { section: 1 }, { key: 'titel' }],
  ['keyReserved', withBlocks(fieldBlock(text('ordning'))), third(), { key: 'ordning' }],
  ['keyReserved', withBlocks(fieldBlock(text('avvikelse.tva'))), third(), { key: 'avvikelse.tva' }],
  ['keyDuplicate', withSecond({ key: 'ett' }), { section: 1 }, { key: 'ett' }],
  ['keyDuplicate', withBlocks(fieldBlock(text('tid'))), third(), { key: 'tid' }],
  ['keyDuplicate', withOptions(permanent, permanent), { section: 1, block: 0, option: 1 }, { key: 'permanent' }],
  ['versionInvalid', { ...sound, version: 1.5 }, {}, { version: '1.5' }],
  ['clauseUnknown', withBlocks({ kind: 'clause', key: 'patientloften', version: 9 }), third(), { key: 'patientloften', version: '9' }],
  ['placeholderUnknown', withText('{grupp} och {group}'), third(), { name: 'grupp' }],
  ['placeholderUnknown', withText('{constructor}'), third(), { name: 'constructor' }],
  ['placeholderUnknown', withText('Senast {date}'), third(), { name: 'date' }],
  ['placeholderUnknown', withOptions({ ...permanent, sentence: 'Till {until}.' }, limited), { section: 1, block: 0, option: 0 }, { name: 'until' }],
  ['ruleEmpty', withOptions({ ...permanent, sentence: 'Av {planName}.' }, limited), { section: 1, block: 0, option: 0 }, { name: 'planName' }],
  ['placeholderUnknown', { ...sound, title: '{meeting}' }, {}, { name: 'meeting' }],
  ['braceLoose', withText('{group} och {'), third(), {}],
  ['braceLoose', withText('{two words}'), third(), {}],
  ['ruleEmpty', withText('Minst {meetings}.'), third(), { name: 'meetings' }],
  ['ruleInvalid', { ...sound, rules: { ...rules, planDeadline: '02-30' } }, {}, { name: 'planDeadline' }],
  ['ruleInvalid', { ...sound, rules: { ...rules, chairTermYears: 0 } }, {}, { name: 'chairTermYears' }],
  ['headingMissing', withSecond({ heading: ' ' }), { section: 1 }, {}],
  ['headingDuplicate', { ...withText('x'), sections: [first, second, { ...first, key: 'tre', heading: 'Tid' }] }, { section: 2 }, { heading: 'Tid' }],
  ['bodyUnknown', { ...sound, sections: [{ ...first, body: 'au' }, second] }, { section: 0 }, { body: 'au' }],
  ['bodyUnused', { ...sound, bodies: [...sound.bodies, { key: 'au', name: 'Utskottet' }] }, { body: 1 }, { body: 'Utskottet' }],
  ['sectionEmpty', withBlocks(), { section: 2 }, {}],
  ['textMissing', withText(' '), third(), {}],
  ['textMissing', withBlocks({ kind: 'bullets', items: [] }), third(), {}],
  ['textMissing', withBlocks({ kind: 'numbered', items: ['Ett', ''] }), third(), {}],
  ['decisionDuplicate', withBlocks({ kind: 'decision', text: '{body} {date}' }, { kind: 'decision', text: '{date}' }), third(1), {}],
  ['questionMissing', withBlocks(fieldBlock({ ...text('x'), guidance: { ...guidance, question: '' } })), third(), {}],
  ['instructionMissing', withBlocks(fieldBlock({ ...text('x'), guidance: { ...guidance, placeholder: ' ' } })), third(), {}],
  ['instructionSigns', withBlocks(fieldBlock({ ...text('x'), guidance: { ...guidance, placeholder: '<Ange>' } })), third(), {}],
  ['optionsTooFew', withOptions(permanent), { section: 1, block: 0 }, {}],
  ['labelMissing', withOptions({ ...permanent, label: '' }, limited), { section: 1, block: 0, option: 0 }, {}],
  ['sentenceMissing', withOptions({ ...permanent, sentence: '' }, limited), { section: 1, block: 0, option: 0 }, {}],
  ['sentenceWithoutValue', withOptions(permanent, { ...limited, sentence: 'En tid.' }), { section: 1, block: 0, option: 1 }, { name: 'until' }],
  ['sentenceWithoutValue', withBlocks(number({ sentence: 'Ofta.' })), third(), { name: 'number' }],
  ['rangeEmpty', withBlocks(number({ minimum: 10 })), third(), {}],
  ['conditionFieldUnknown', withBlocks({ kind: 'paragraph', text: 'x', when: { field: 'nej', options: ['a'] } }), third(), { field: 'nej' }],
  ['conditionFieldNoChoice', withBlocks(fieldBlock(text('x')), { kind: 'paragraph', text: 'x', when: { field: 'x', options: ['a'] } }), third(1), { field: 'x' }],
  ['conditionOptionUnknown', withBlocks({ kind: 'clause', key: 'patientloften', version: 1, when: { field: 'tid', options: ['permanent', 'evig'] } }), third(), { field: 'tid', option: 'evig' }],
  ['conditionEmpty', withBlocks({ kind: 'paragraph', text: 'x', when: { field: 'tid', options: [] } }), third(), {}],
  ['conditionCircular', withSecond({ blocks: [{ kind: 'field', field: choice, when: { field: 'tid', options: ['limited'] } }] }), { section: 1, block: 0 }, { field: 'tid' }]
];

describe('a template somebody writes', () => {
  it('has nothing wrong with it when it is sound', () => {
    expect(checkTemplate(sound, clauses, [])).toEqual([]);
    expect(checkTemplate(withBlocks(number({}), { kind: 'decision', text: '{body} {date}' }), clauses, [])).toEqual([]);
  });

  it.each(cases)('%s: is told, with its place and what it is about', (code, source, place, values) => {
    expect(checkTemplate(source, clauses, [])).toEqual([{ code, place, values }]);
  });

  it('follows the versions that exist, and says what has changed', () => {
    const codes = (version: number, changes: string, ...existing: number[]): readonly string[] =>
      checkTemplate({ ...sound, version, changes }, clauses, existing).map(({ code }) => code);
    expect(codes(2, 'Rättat.', 1)).toEqual([]);
    expect(codes(2, 'Rättat.', 1, 2)).toEqual(['versionTaken']);
    expect(codes(3, 'Rättat.', 1)).toEqual(['versionHole']);
    expect(codes(2, ' ', 1)).toEqual(['valueMissing']);
  });

  it('is told about two fields that are asked only when the other is answered', () => {
    const other: ChoiceField = { ...choice, key: 'annan' };
    const source = withSecond({
      blocks: [
        { kind: 'field', field: choice, when: { field: 'annan', options: ['limited'] } },
        { kind: 'field', field: other, when: { field: 'tid', options: ['limited'] } }
      ]
    });
    expect(checkTemplate(source, clauses, []).map(({ code }) => code)).toEqual(['conditionCircular', 'conditionCircular']);
  });

  it('leaves no brace in the text when nothing is wrong with it', () => {
    const piece = fc.constantFrom('{', '}', '{group}', '{chairTerm}', '{meetings}', '{date}', '{toString}', 'ord ', ' ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const source = withText(pieces.join(''));
        const isSound = checkTemplate(source, clauses, []).length === 0;
        const written = documentText(blankDocument(resolveTemplate(source, clauses))).split('\nTre\n')[1] ?? '';
        expect(isSound).toBe(!/[{}]/.test(written) && written.trim() !== '' && !pieces.includes('{meetings}'));
      })
    );
  });
});

describe('the templates the product brings', () => {
  it.each(templateSources.map((source) => [`${source.family} ${source.version}`, source] as const))('%s has nothing wrong with it', (_name, source) => {
    const existing = templateSources.filter(({ family, version }) => family === source.family && version < source.version);
    expect(checkTemplate(source, clauses, existing.map(({ version }) => version))).toEqual([]);
  });
});
