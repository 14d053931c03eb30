import fc from 'fast-check';
import { chunkText } from './chunkText';

const wordsWithEmoji = fc
  .array(fc.constantFrom('a', 'å', '👍', '👩‍⚕️', ' ', '  ', '\n', '"', '\\n', 'ord'), { maxLength: 300 })
  .map((parts) => parts.join(''));

describe('cutting a text into parts', () => {
  it('joins back to the text, and cuts neither characters nor beside white space', () => {
    fc.assert(
      fc.property(wordsWithEmoji, fc.integer({ min: 40, max: 60 }), (text, size) => {
        fc.pre(!/\s{20}/.test(text));
        const chunks = chunkText(text, size);
        expect(chunks.join('')).toBe(text);
        for (const chunk of chunks) {
          expect(chunk.length).toBeLessThanOrEqual(size);
          // Half a character would come back as U+FFFD.
          expect(Buffer.from(chunk).toString()).toBe(chunk);
        }
        for (const chunk of chunks.slice(1)) {
          expect(chunk).not.toMatch(/^\s/);
        }
        for (const chunk of chunks.slice(0, -1)) {
          expect(chunk).not.toMatch(/\s$/);
        }
      })
    );
  });

  it('leaves a text that fits whole', () => {
    expect(chunkText('', 5)).toEqual(['']);
    expect(chunkText('abcde', 5)).toEqual(['abcde']);
    expect(chunkText('abcdef', 5)).toEqual(['abcde', 'f']);
  });

  it('steps back from a character of two units and from white space', () => {
    expect(chunkText('abcd👍', 5)).toEqual(['abcd', '👍']);
    expect(chunkText('abc de', 4)).toEqual(['ab', 'c de']);
  });

  it('says so when white space leaves no place to cut', () => {
    expect(() => chunkText(`a${' '.repeat(9)}b`, 5)).toThrow(RangeError);
  });
});
