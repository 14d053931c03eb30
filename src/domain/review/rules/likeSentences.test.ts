import fc from 'fast-check';
import { likeSentences } from './likeSentences';

const stems = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** By definition: every pair laid beside each other. */
const slow = (sentences: readonly ReadonlySet<string>[], place: number): readonly number[] =>
  sentences.flatMap((other, at) => {
    const one = sentences[place] ?? new Set();
    const shared = [...one].filter((stem) => other.has(stem)).length;
    return at !== place && Math.min(one.size, other.size) >= 5 && shared / (one.size + other.size - shared) >= 0.75 ? [at] : [];
  });

describe('sentences that say nearly the same', () => {
  const any = (): boolean => true;

  it('are found wherever they stand, the first that is accepted', () => {
    const first = likeSentences([stems('a b c d e'), stems('x y z u v'), stems('a b c d e f'), stems('a b c'), stems('a b c d e')]);
    expect(first(0, any)).toBe(2);
    expect(first(0, (other) => other > 2)).toBe(4);
    expect(first(2, any)).toBe(0);
    expect(first(1, any)).toBeUndefined();
    expect(first(3, any)).toBeUndefined();
  });

  it('are those there are by definition', () => {
    const sentence = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 8 }).map((words) => new Set(words));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.nat(12), (sentences, from) => {
        const first = likeSentences(sentences);
        sentences.forEach((_stems, place) =>
          expect(first(place, (other) => other >= from)).toBe(slow(sentences, place).find((other) => other >= from))
        );
      })
    );
  });
});
