import fc from 'fast-check';
import { countParagraphs } from './countParagraphs';
import { paragraphAfter } from './paragraphAfter';

describe('the paragraph after another', () => {
  it.each([
    ['14', '15'],
    ['99', '100'],
    ['07', '08'],
    ['14 a', '14 b'],
    ['14a', '14b'],
    ['14 A', '14 B'],
    ['14 z', '14 å'],
    ['14 ö', ''],
    ['2026:31', '2026:32'],
    ['31/2026', '32/2026'],
    ['2026/31', '2026/32'],
    ['2026:2026', '2026:2027'],
    ['RSL 9', 'RSL 10'],
    ['AU-9', 'AU-10'],
    ['', ''],
    ['Övrigt', ''],
    ['IV', '']
  ])('%s is followed by %s', (paragraph, next) => {
    expect(paragraphAfter(paragraph)).toBe(next);
  });
});

describe('the paragraphs of a meeting', () => {
  it('count up from the first and on from one given by hand', () => {
    expect(countParagraphs('§ 14', ['', '', '14 a', '', '20', ''])).toEqual(['14', '15', '14 a', '14 b', '20', '21']);
  });

  it('stay empty where there is nothing to count from', () => {
    expect(countParagraphs('', ['', '7', ''])).toEqual(['', '7', '8']);
    expect(countParagraphs('Övrigt', ['', '', '3'])).toEqual(['Övrigt', '', '3']);
  });

  it('differ from each other when none is given by hand', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 1, max: 40 }), (first, rows) => {
        const counted = countParagraphs(String(first), Array<string>(rows).fill(''));
        return new Set(counted).size === rows && counted[rows - 1] === String(first + rows - 1);
      })
    );
  });
});
