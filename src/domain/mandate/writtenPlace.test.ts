import type { Answer, ChoiceAnswer, ListOrTextAnswer } from './answer';
import { emptyAnswer } from './emptyAnswer';
import { writtenPlace } from './writtenPlace';

const list = (...texts: readonly string[]): ListOrTextAnswer => ({
  ...emptyAnswer('listOrText'),
  items: texts.map((text, index) => ({ key: `k${index}`, text }))
});
const choice = (option: string, sentence: string): ChoiceAnswer => ({ ...emptyAnswer('choice'), option, sentence });
const own = (...items: readonly string[]): Answer => ({
  ...emptyAnswer('deviation'),
  replaced: [{ place: 0, blocks: [{ kind: 'bullets', items }] }]
});

describe('the place somebody writes in', () => {
  it.each<[string, Answer | null, Answer, string]>([
    ['running text begun', null, { kind: 'paragraphs', text: 'R' }, 'text'],
    ['a list begun', null, list('R'), 'items/0/text'],
    ['a point', list('a', 'b'), list('a', 'bc'), 'items/1/text'],
    ['a sentence', choice('x', 'Ett'), choice('x', 'Ett.'), 'sentence'],
    ['a point of own text', own('a', 'b'), own('a', 'bc'), 'replaced/0/blocks/0/items/1']
  ])('is found for %s', (_what, before, after, place) => {
    expect(writtenPlace(before, after)).toBe(place);
  });

  it.each<[string, Answer | null, Answer | null]>([
    ['a new point', list('a'), list('a', '')],
    ['two texts at once', list('a', 'b'), list('c', 'd')],
    ['an option', choice('x', 'Ett'), choice('y', 'Ett')],
    ['an option and its sentence', choice('x', 'Ett'), choice('y', 'Två')],
    ['nothing', list('a'), list('a')],
    ['an answer of another kind', list('a'), { kind: 'paragraphs', text: 'a' }],
    ['an answer taken away', list('a'), null]
  ])('is none for %s', (_what, before, after) => {
    expect(writtenPlace(before, after)).toBe('');
  });
});
