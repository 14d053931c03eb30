import type { ChoiceField } from '../template/field';
import type { ListOrTextAnswer } from './answer';
import { answerTo } from './answerTo';
import { changeChoice } from './changeChoice';
import { changeDeliverables } from './changeDeliverables';
import { emptyAnswer } from './emptyAnswer';
import { switchForm } from './switchForm';

const field: ChoiceField = {
  kind: 'choice',
  key: 'time',
  guidance: { placeholder: '', question: '', hint: '', why: '', example: '' },
  options: [
    { key: 'permanent', label: '', sentence: 'Permanent.', needsEndDate: false },
    { key: 'limited', label: '', sentence: 'Till den {until}.', needsEndDate: true }
  ]
};
const variables = { group: '', programmeArea: '' };

describe('the answer to a field', () => {
  it('is empty when there is none or one of another kind', () => {
    expect(answerTo(field, {})).toEqual(emptyAnswer('choice'));
    expect(answerTo(field, { time: { kind: 'paragraphs', text: 'x' } })).toEqual(emptyAnswer('choice'));
  });

  it('is what was given', () => {
    const given = { ...emptyAnswer('choice'), option: 'permanent' };
    expect(answerTo(field, { time: given })).toBe(given);
  });
});

describe('a changed choice', () => {
  it('takes the offered sentence along', () => {
    const permanent = changeChoice(field, emptyAnswer('choice'), { option: 'permanent' }, variables);
    expect(permanent.sentence).toBe('Permanent.');
    const limited = changeChoice(field, permanent, { option: 'limited' }, variables);
    expect(limited).toMatchObject({ option: 'limited', sentence: '' });
    expect(changeChoice(field, limited, { until: '2027-01-31' }, variables).sentence).toBe('Till den 31 januari 2027.');
  });

  it('leaves the sentence the writer has worded', () => {
    const own = { ...emptyAnswer('choice'), option: 'permanent', sentence: 'Tänkt att vara permanent.' };
    expect(changeChoice(field, own, { option: 'limited' }, variables).sentence).toBe('Tänkt att vara permanent.');
  });
});

describe('changed deliverables', () => {
  it('take the offered sentence along, and leave the one the writer has worded', () => {
    const none = changeDeliverables(emptyAnswer('deliverables'), { none: true });
    expect(none.sentence).toBe('Gruppen har inga särskilda leveranser.');
    expect(changeDeliverables(none, { none: false }).sentence).toBe('');
    expect(changeDeliverables({ ...none, sentence: 'Inget.' }, { none: false }).sentence).toBe('Inget.');
  });
});

describe('switching between points and text', () => {
  const list: ListOrTextAnswer = { kind: 'listOrText', form: 'list', items: [{ key: 'a', text: 'Ett' }, { key: 'b', text: 'Två' }], text: 'gammalt' };
  const newKeys = (): (() => string) => {
    let given = 0;
    return () => `n${(given += 1)}`;
  };

  it('takes the words along both ways', () => {
    const text = switchForm(list, 'text', newKeys());
    expect(text).toMatchObject({ form: 'text', text: 'Ett\nTvå' });
    expect(switchForm({ ...text, text: 'Ett\n\nTre' }, 'list', newKeys()).items).toEqual([
      { key: 'n1', text: 'Ett' },
      { key: 'n2', text: 'Tre' }
    ]);
  });

  it('keeps what the other form held when there is nothing to take along', () => {
    expect(switchForm({ ...list, items: [] }, 'text', newKeys())).toMatchObject({ form: 'text', text: 'gammalt' });
    expect(switchForm(list, 'list', newKeys())).toBe(list);
  });
});
