import type { ChoiceField } from '../template/field';
import type { Deliverable, Schedule } from './answer';
import { defaultChoiceSentence } from './defaultChoiceSentence';
import { defaultDeliverablesSentence } from './defaultDeliverablesSentence';
import { swedishDate } from './swedishDate';

const field: ChoiceField = {
  kind: 'choice',
  key: 'time',
  guidance: { placeholder: '', question: '', hint: '', why: '', example: '' },
  options: [
    { key: 'permanent', label: '', sentence: 'Arbetsgrupp {group} är permanent.', needsEndDate: false },
    { key: 'limited', label: '', sentence: 'Arbetsgruppen avslutas den {until}.', needsEndDate: true }
  ]
};
const variables = { group: 'Barnonkologi', programmeArea: 'Barn' };

const delivery = (stage: Deliverable['stage'], what: string, schedule: Schedule): Deliverable => ({
  key: 'd',
  stage,
  what,
  schedule
});
const sentenceOf = (...deliverables: readonly Deliverable[]): string =>
  defaultDeliverablesSentence({ deliverables, none: false });

describe('the sentence offered for a choice', () => {
  it('holds the variables and the end date', () => {
    expect(defaultChoiceSentence(field, { option: 'permanent', until: '' }, variables)).toBe(
      'Arbetsgrupp Barnonkologi är permanent.'
    );
    expect(defaultChoiceSentence(field, { option: 'limited', until: '2027-12-31' }, variables)).toBe(
      'Arbetsgruppen avslutas den 31 december 2027.'
    );
  });

  it('is empty until there is enough to say', () => {
    expect(defaultChoiceSentence(field, { option: '', until: '' }, variables)).toBe('');
    expect(defaultChoiceSentence(field, { option: 'limited', until: '' }, variables)).toBe('');
  });
});

describe('the sentence offered for deliverables', () => {
  it('tells a date', () => {
    expect(sentenceOf(delivery('interim', '', { kind: 'date', date: '2027-03-01' }))).toBe(
      'Delleverans lämnas den 1 mars 2027.'
    );
  });

  it('tells a recurring meeting, and a report', () => {
    const yearly = { kind: 'recurring', rhythm: 'yearly' } as const;
    expect(
      sentenceOf(
        delivery('interim', 'lägesrapport', { ...yearly, meeting: 'höstmötet med RPO', report: '' }),
        delivery('final', '', { ...yearly, meeting: '', report: 'årsrapporten' })
      )
    ).toBe(
      'Delleverans (lägesrapport) lämnas en gång per år vid höstmötet med RPO. Slutleverans lämnas en gång per år till årsrapporten.'
    );
    expect(
      sentenceOf(delivery('final', '', { kind: 'recurring', rhythm: 'quarterly', meeting: 'mötet', report: 'rapporten' }))
    ).toBe('Slutleverans lämnas en gång i kvartalet vid mötet och till rapporten.');
  });

  it('says so when there is no date, or no delivery at all', () => {
    expect(sentenceOf(delivery('final', '', { kind: 'unscheduled' }))).toBe('Slutleverans lämnas utan bestämt datum.');
    expect(defaultDeliverablesSentence({ deliverables: [], none: true })).toBe('Gruppen har inga särskilda leveranser.');
  });

  it('leaves out what is not known yet', () => {
    expect(sentenceOf(delivery('interim', '', { kind: 'date', date: '' }))).toBe('');
    expect(sentenceOf()).toBe('');
  });
});

describe('a date in Swedish', () => {
  it('has no leading zero and a month in words', () => {
    expect(swedishDate('2026-03-01')).toBe('1 mars 2026');
  });

  it('stays as it is when it is none', () => {
    expect(swedishDate('2020-mm-dd')).toBe('2020-mm-dd');
    expect(swedishDate('2026-13-01')).toBe('2026-13-01');
  });
});
