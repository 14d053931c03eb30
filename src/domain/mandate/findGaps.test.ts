import { rules } from '../../templates/sydostra-rag/rules';
import type { Field } from '../template/field';
import type { Template } from '../template/template';
import type { Answer, ChoiceAnswer, DeliverablesAnswer, Schedule } from './answer';
import { emptyAnswer } from './emptyAnswer';
import { findGaps } from './findGaps';
import { renderDocument } from './renderDocument';
import { sectionState } from './sectionState';

const guidance = { placeholder: 'Ange något.', question: 'Vad?', hint: '', why: '', example: '' };
const fields: readonly Field[] = [
  { kind: 'listOrText', key: 'task', guidance },
  {
    kind: 'choice',
    key: 'time',
    guidance,
    options: [
      { key: 'permanent', label: '', sentence: 'Permanent.', needsEndDate: false },
      { key: 'limited', label: '', sentence: 'Till {until}.', needsEndDate: true }
    ]
  },
  { kind: 'deliverables', key: 'deliverables', guidance },
  { kind: 'paragraphs', key: 'report', guidance },
  { kind: 'date', key: 'review', guidance, sentence: 'Ses över {date}.' },
  { kind: 'number', key: 'meetings', guidance, sentence: 'Minst {number} möten.', minimum: 2, maximum: 12 },
  { kind: 'seats', key: 'seats', guidance }
];
const template: Template = {
  family: 'test',
  version: 1,
  name: 'Test',
  title: 'Uppdrag för {group}',
  healthcareRegion: 'sydostra',
  groupKinds: ['rag'],
  bodies: [],
  rules,
  numberedHeadings: false,
  changes: '',
  sections: [
    { key: 'intro', meaning: 'background', heading: 'Inledning', blocks: [{ kind: 'paragraph', text: 'Alltid.' }] },
    ...fields.map((field) => ({
      key: `s-${field.key}`,
      meaning: 'specificTasks' as const,
      heading: field.key,
      blocks: [{ kind: 'field' as const, field }]
    }))
  ]
};
const variables = { group: 'Barn', programmeArea: '' };

const complete: Readonly<Record<string, Answer>> = {
  task: { kind: 'listOrText', form: 'list', items: [{ key: 'a', text: 'Följa upp' }], text: '' },
  time: { kind: 'choice', option: 'permanent', until: '', sentence: 'Permanent.' },
  deliverables: { kind: 'deliverables', none: true, deliverables: [], sentence: 'Inga.' },
  report: { kind: 'paragraphs', text: 'Årligen.' },
  review: { kind: 'date', date: '2027-03-01', sentence: 'Ses över.' },
  meetings: { kind: 'number', number: 4, sentence: 'Fyra möten.' },
  seats: { kind: 'seats', seats: [{ key: 's', count: 1, organisation: '', profession: 'dietist' }], sentence: 'En plats.' }
};

const gapsWith = (answers: Readonly<Record<string, Answer>>): readonly string[] =>
  findGaps(template, variables, { ...complete, ...answers }).map(
    (gap) => `${gap.sectionKey}/${gap.fieldKey}: ${gap.reason}${gap.detail === '' ? '' : ` ${gap.detail}`}`
  );
const choice = (change: Partial<ChoiceAnswer>): Record<string, Answer> => ({
  time: { ...(complete.time as ChoiceAnswer), ...change }
});
const delivery = (schedule: Schedule): Record<string, Answer> => ({
  deliverables: {
    ...(complete.deliverables as DeliverablesAnswer),
    none: false,
    deliverables: [{ key: 'd1', stage: 'interim', what: '', schedule }]
  }
});

describe('the gaps of a mandate', () => {
  it('are none when everything is answered, and a variable the template does not use may be empty', () => {
    expect(gapsWith({})).toEqual([]);
  });

  it('are one per field in reading order when nothing is answered', () => {
    expect(findGaps(template, variables, {}).map((gap) => [gap.sectionKey, gap.reason])).toEqual([
      ['s-task', 'unanswered'],
      ['s-time', 'unanswered'],
      ['s-deliverables', 'unanswered'],
      ['s-report', 'unanswered'],
      ['s-review', 'unanswered'],
      ['s-meetings', 'unanswered'],
      ['s-seats', 'unanswered']
    ]);
  });

  it('name the variable that is empty, before the fields', () => {
    expect(findGaps(template, { group: ' ', programmeArea: '' }, complete)).toEqual([
      { sectionKey: '', fieldKey: '', reason: 'variableEmpty', detail: 'group' }
    ]);
  });

  it('count an answer of white space, or of the form not shown, as none', () => {
    expect(gapsWith({ report: { kind: 'paragraphs', text: ' \n\t' } })).toEqual(['s-report/report: unanswered']);
    expect(gapsWith({ task: { kind: 'listOrText', form: 'list', items: [], text: 'Gömt' } })).toEqual([
      's-task/task: unanswered'
    ]);
  });

  it.each(['<X>', '<Beskriv uppdraget i punktform.>', '<…>', '<...>', '<script>'])('name %s left in an answer', (left) => {
    expect(gapsWith({ report: { kind: 'paragraphs', text: `Gruppen ${left} rapporterar.` } })).toEqual([
      `s-report/report: placeholderLeft ${left}`
    ]);
  });

  it.each([
    'p < 0,05 och n > 30', 'a<b och c>d', '</b>', '<5 och 7>', 'Anna <anna@exempel.se>', '<https://exempel.se>'
  ])('let %s stand, which is no placeholder', (text) => {
    expect(gapsWith({ report: { kind: 'paragraphs', text } })).toEqual([]);
  });

  it('ask for the data behind a sentence of the writer', () => {
    expect(gapsWith(choice({ option: '' }))).toEqual(['s-time/time: optionMissing']);
    expect(
      gapsWith({ deliverables: { kind: 'deliverables', none: false, deliverables: [], sentence: 'Ibland.' } })
    ).toEqual(['s-deliverables/deliverables: deliverablesNotStated']);
  });

  it('ask for the date, the number and the seats behind a sentence, and for a number the field allows', () => {
    expect(gapsWith({ review: { kind: 'date', date: '', sentence: 'Ibland.' } })).toEqual(['s-review/review: dateMissing']);
    const meetings = (number: number | null): readonly string[] => gapsWith({ meetings: { kind: 'number', number, sentence: 'Ibland.' } });
    expect([null, 1, 2, 12, 13].map((number) => meetings(number)[0])).toEqual([
      's-meetings/meetings: numberMissing',
      's-meetings/meetings: numberOutOfRange 2–12',
      undefined,
      undefined,
      's-meetings/meetings: numberOutOfRange 2–12'
    ]);
    expect(gapsWith({ seats: { kind: 'seats', seats: [], sentence: 'Några.' } })).toEqual(['s-seats/seats: seatsEmpty']);
    const blank = { key: 's1', count: 2, organisation: ' ', profession: '' };
    expect(gapsWith({ seats: { kind: 'seats', seats: [blank], sentence: '' } })).toEqual(['s-seats/seats: seatUndescribed s1']);
  });

  it('ask for the end date an option needs, once', () => {
    expect(gapsWith(choice({ option: 'limited', sentence: '' }))).toEqual(['s-time/time: endDateMissing']);
    expect(gapsWith(choice({ option: 'limited', until: '2027-01-31' }))).toEqual([]);
  });

  it('ask for the sentence when only the data are there', () => {
    expect(gapsWith(choice({ sentence: '' }))).toEqual(['s-time/time: unanswered']);
  });

  it('ask for a date or an event of each delivery', () => {
    const unscheduled = ['s-deliverables/deliverables: deliverableUnscheduled d1'];
    expect(gapsWith(delivery({ kind: 'date', date: '' }))).toEqual(unscheduled);
    expect(gapsWith(delivery({ kind: 'recurring', rhythm: 'yearly', meeting: ' ', report: '' }))).toEqual(unscheduled);
    expect(gapsWith(delivery({ kind: 'date', date: '2027-03-01' }))).toEqual([]);
    expect(gapsWith(delivery({ kind: 'recurring', rhythm: 'yearly', meeting: '', report: 'årsrapporten' }))).toEqual([]);
    expect(gapsWith(delivery({ kind: 'unscheduled' }))).toEqual([]);
  });
});

describe('the state of a section', () => {
  const stateOf = (key: string, answers: Readonly<Record<string, Answer>>): string => {
    const section = template.sections.find((candidate) => candidate.key === key);
    return section ? sectionState(section, answers) : 'no such section';
  };

  it('goes from unanswered over started to complete', () => {
    expect(stateOf('s-time', {})).toBe('unanswered');
    expect(stateOf('s-time', choice({ option: '', sentence: ' ' }))).toBe('unanswered');
    expect(stateOf('s-time', choice({ option: 'limited', sentence: '' }))).toBe('started');
    expect(stateOf('s-time', complete)).toBe('complete');
  });

  it('is fixed where there is nothing to answer', () => {
    expect(stateOf('intro', {})).toBe('fixed');
  });
});

describe('an optional field', () => {
  const optional: Template = {
    ...template,
    sections: template.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'field' ? { ...block, field: { ...block.field, isOptional: true } } : block
      )
    }))
  };
  const optionalGaps = (answers: Readonly<Record<string, Answer>>): readonly string[] =>
    findGaps(optional, variables, answers).map((gap) => `${gap.fieldKey}: ${gap.reason}`);

  it('may be left alone, or emptied again', () => {
    expect(optionalGaps({})).toEqual([]);
    expect(
      optionalGaps({ time: emptyAnswer('choice'), deliverables: emptyAnswer('deliverables'), report: { kind: 'paragraphs', text: ' ' } })
    ).toEqual([]);
  });

  it('leaves nothing in the document', () => {
    const { sections } = renderDocument(optional, variables, {});
    expect(sections.flatMap((section) => section.blocks)).toHaveLength(1);
  });

  it('that is begun has to be finished', () => {
    expect(
      optionalGaps({
        time: { kind: 'choice', option: 'limited', until: '', sentence: '' },
        report: { kind: 'paragraphs', text: 'Lämnas till <X>.' }
      })
    ).toEqual(['time: endDateMissing', 'report: placeholderLeft']);
  });
});
