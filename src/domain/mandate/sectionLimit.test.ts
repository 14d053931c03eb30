import type { Answers } from './answer';
import { isWithinLimit, sectionSize } from './sectionLimit';

const paragraphs = (text: string): Answers => ({ one: { kind: 'paragraphs', text } });
const list = (count: number): Answers => ({
  one: {
    kind: 'listOrText',
    form: 'list',
    items: Array.from({ length: count }, (_unused, index) => ({ key: `p${index}`, text: 'x' })),
    text: ''
  }
});

describe('the limit of a section', () => {
  it('is 60,000 characters, the last one included', () => {
    expect(isWithinLimit(sectionSize(paragraphs('å'.repeat(60_000))))).toBe(true);
    expect(isWithinLimit(sectionSize(paragraphs('å'.repeat(60_001))))).toBe(false);
  });

  it('counts an emoji as the two units the store takes', () => {
    expect(sectionSize(paragraphs('👍'))).toEqual({ characters: 2, items: 0 });
  });

  it('counts all answers of the section together', () => {
    expect(sectionSize({ ...paragraphs('abc'), two: { kind: 'paragraphs', text: 'de' } }).characters).toBe(6);
  });

  it('is 500 points, the last one included', () => {
    expect(isWithinLimit(sectionSize(list(500)))).toBe(true);
    expect(isWithinLimit(sectionSize(list(501)))).toBe(false);
  });

  it('counts the form that stands in the document', () => {
    const both: Answers = {
      one: { kind: 'listOrText', form: 'text', items: [{ key: 'p', text: 'hidden' }], text: 'shown' }
    };
    expect(sectionSize(both)).toEqual({ characters: 5, items: 0 });
  });
});
