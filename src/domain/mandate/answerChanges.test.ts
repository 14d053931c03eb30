import type { Answer } from './answer';
import { changesBack, changesBetween, withChanges } from './answerChanges';

const text = (written: string): Answer => ({ kind: 'paragraphs', text: written });

describe('changes of answers', () => {
  const answers = { one: text('ett'), two: text('två') };

  it('put, replace and take away, and leave the rest', () => {
    expect(withChanges(answers, { one: null, two: text('2'), three: text('tre') })).toEqual({ two: text('2'), three: text('tre') });
    expect(withChanges(answers, { two: text('2') }).one).toBe(answers.one);
  });

  it('are taken back by what they tell', () => {
    const changes = { one: null, two: text('2'), three: text('tre') };
    expect(withChanges(withChanges(answers, changes), changesBack(answers, changes))).toEqual(answers);
  });

  it('are what is between two sets of answers', () => {
    const other = { two: text('2'), three: text('tre') };
    expect(withChanges(answers, changesBetween(answers, other))).toEqual(other);
    expect(changesBetween(answers, answers)).toEqual({});
  });

  it('that change nothing give the answers as they are', () => {
    expect(withChanges(answers, { one: answers.one, three: null })).toBe(answers);
  });
});
