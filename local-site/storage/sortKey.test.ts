import fc from 'fast-check';
import { sortKey, sortLetters } from './sortKey';

describe('the order of text', () => {
  it('is the Swedish one, without regard to case', () => {
    const words = ['Östergötland', 'ål', 'Ängel', 'zebra', 'ärla', 'apa', 'Åre', 'cafe', 'Café', 'cafeteria', '10', 'über', 'uv'];
    expect([...words].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(
      ['10', 'apa', 'cafe', 'Café', 'cafeteria', 'über', 'uv', 'zebra', 'ål', 'Åre', 'Ängel', 'ärla', 'Östergötland']
    );
  });

  it('keeps apart what differs by more than case', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => (sortKey(a) === sortKey(b)) === (a.toLowerCase() === b.toLowerCase())));
  });

  it('gives the start of a text the start of its letters', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'Å', 'ä', 'é', 'z', '{', ' ', '😀')), fc.nat(), (letters, cut) => {
      const start = letters.slice(0, cut % (letters.length + 1)).join('');
      return sortLetters(letters.join('')).startsWith(sortLetters(start));
    }));
  });
});
