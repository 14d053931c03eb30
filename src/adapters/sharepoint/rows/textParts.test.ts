import fc from 'fast-check';
import { textParts } from './textParts';

const names = ['One', 'Two', 'Three'] as const;

describe('a long text in columns', () => {
  it('comes back whole, whatever it says', () => {
    const texts = fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(4000)).map(([text, times]) => JSON.stringify(text.repeat(times)).slice(0, 170_000));
    fc.assert(
      fc.property(texts, (text) => {
        const parts = textParts(names, text);
        expect(names.map((name) => parts[name]).join('')).toBe(text);
        expect(Math.max(...names.map((name) => parts[name].length))).toBeLessThanOrEqual(60_000);
      }),
      { numRuns: 50 }
    );
  });

  it('is refused when it is longer than the columns', () => {
    expect(() => textParts(['One'], 'x'.repeat(60_001))).toThrow('60001 characters are more than 1 parts of 60000 hold');
  });
});
