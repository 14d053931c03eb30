import fc from 'fast-check';
import { cleanText } from './cleanText';

const anyText = fc.string({ unit: 'binary' });
const anyUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

describe('cleaning a text', () => {
  it('gives the same when it is done again, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      })
    );
  });

  it('leaves only what XML 1.0 allows', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        for (const character of cleanText(text)) {
          const point = character.codePointAt(0) ?? 0;
          const allowed =
            point === 9 ||
            point === 10 ||
            (point >= 0x20 && point <= 0xd7ff) ||
            (point >= 0xe000 && point <= 0xfffd) ||
            point >= 0x10000;
          expect(allowed).toBe(true);
        }
      })
    );
  });

  it('loses no letter', () => {
    // Taken apart, since a removed character may have stood between a letter and its accent.
    const letters = (value: string): string => (value.normalize('NFD').match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []).join('');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(letters(cleanText(text))).toBe(letters(text));
      })
    );
  });

  it('brings the line ends of Windows, old systems and Word to one', () => {
    expect(cleanText('a\r\nb\rc\vd\u2028e\n')).toBe('a\nb\nc\nd\ne\n');
  });

  it('writes a letter and its accent as one', () => {
    expect(cleanText('Va\u030Ardteamet i O\u0308stergo\u0308tland')).toBe('Vårdteamet i Östergötland');
  });

  it('keeps emoji of several parts', () => {
    expect(cleanText('👩‍⚕️ och 👍🏽')).toBe('👩‍⚕️ och 👍🏽');
  });

  it('takes away what turns the text that follows, and keeps the marks a foreign name needs', () => {
    expect(cleanText('RPO \u202Enrab\u202C och \u2066X\u2069')).toBe('RPO nrab och X');
    expect(cleanText('دکتر\u200F (Dr)\u200E')).toBe('دکتر\u200F (Dr)\u200E');
  });

  it('takes away half a character', () => {
    expect(cleanText('a\uD83Db\uDE00c')).toBe('abc');
  });
});
