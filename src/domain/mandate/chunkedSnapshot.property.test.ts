import fc from 'fast-check';
import { NOTE_LENGTH } from '../../schema/vocabulary/column';
import { canonicalize } from './canonicalize';
import { chunkText } from './chunkText';
import { cleanText } from './cleanText';
import { hashText } from './hashText';

const piece = fc.oneof(
  fc.constantFrom('å', 'ä', 'ö', 'a\u030A', 'A\u0308', 'o\u0308', '👩‍⚕️', '🏥', '\r\n', '\n', '\t', '\u00A0', '\u2028', ' ', '"', '\\', 'ord', '\u0000', '\uFEFF'),
  // Long runs of white space, and long stretches that fill parts to the edge.
  fc.nat(3000).map((length) => ' '.repeat(length)),
  fc.nat(3000).map((length) => '\r\n'.repeat(length)),
  fc.integer({ min: 20_000, max: 61_000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 10_000, max: 30_500 }).map((length) => '👍'.repeat(length))
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** What a store may do to the ends of a part without anybody noticing. */
const trimmed = (part: string): string => part.trim();

describe('a frozen text in its rows', () => {
  it('is the same when the store trims every part, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'å', 'z'), text, { noNullPrototype: true }), (content) => {
        const canonical = canonicalize(content);
        const parts = chunkText(canonical, NOTE_LENGTH);
        expect(hashText(parts.map(trimmed).join(''))).toBe(hashText(canonical));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(60_000);
          expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part)).toBe(false);
          expect(part).toBe(trimmed(part));
        }
      }),
      { numRuns: 20 }
    );
  });

  it('has one hash for the two forms of å, ä and ö', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(hashText(canonicalize({ given: given.normalize('NFD') }))).toBe(hashText(canonicalize({ given: given.normalize('NFC') })));
        expect(cleanText(given)).toBe(cleanText(given).normalize('NFC'));
      }),
      { numRuns: 15 }
    );
  });
});
