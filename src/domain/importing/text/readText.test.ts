import { sourceOf } from '../../../testing/importing/sourceOf';
import type { SourceLine } from '../sourceDocument';
import { decodeText } from './decodeText';
import { readText } from './readText';

const lines = (text: string, fileName = 'a.txt'): readonly SourceLine[] => readText(fileName, text).lines;
const points = (text: string): readonly (readonly [string, string, number])[] =>
  lines(text).map(({ kind, text: own, listLevel }) => [kind, own, listLevel]);

describe('the text of a file', () => {
  const bytes = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);

  it('is read as UTF-8, as UTF-16 where the file says so, else as Windows-1252', () => {
    expect(decodeText(bytes(0xc3, 0xa5))).toBe('å');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa5))).toBe('å');
    expect(decodeText(bytes(0xe5, 0x20, 0x96))).toBe('å –');
    expect(decodeText(bytes(0xff, 0xfe, 0xe5, 0x00))).toBe('å');
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe5))).toBe('å');
    expect(decodeText(bytes())).toBe('');
  });
});

describe('the lines of a text', () => {
  it('are counted from 1 as in the file, empty ones and all kinds of line ends included', () => {
    expect(lines('a\r\n\nb\rc').map(({ number, text }) => [number, text])).toEqual([[1, 'a'], [2, ''], [3, 'b'], [4, 'c']]);
  });

  it('are free of signs, whatever program set them', () => {
    expect(points('· a\n- b\n-c\n• d\n\uF0B7e\no f\n* g\n– h\n1. i\n2) j\nb) k')).toEqual([
      ['bullet', 'a', 0], ['bullet', 'b', 0], ['bullet', 'c', 0], ['bullet', 'd', 0], ['bullet', 'e', 0], ['bullet', 'f', 0],
      ['bullet', 'g', 0], ['bullet', 'h', 0], ['numbered', 'i', 0], ['numbered', 'j', 0], ['numbered', 'k', 0]
    ]);
  });

  it('keep what only looks like a sign', () => {
    expect(points('§ 1 Syfte\n2023. Året\n-5 grader\n.\n-\nom\n28 februari').map(([kind, text]) => [kind, text])).toEqual([
      ['paragraph', '§ 1 Syfte'], ['paragraph', '2023. Året'], ['paragraph', '-5 grader'], ['paragraph', '.'],
      ['paragraph', '-'], ['paragraph', 'om'], ['paragraph', '28 februari']
    ]);
  });

  it('have the level of their indent, until other text begins anew', () => {
    expect(points('- a\n  - b\n\t- c\n  - d\n- e\ntext\n    - f').map(([, text, level]) => [text, level])).toEqual([
      ['a', 0], ['b', 1], ['c', 2], ['d', 1], ['e', 0], ['text', 0], ['f', 0]
    ]);
  });

  it('are free of bold marks, bookmarks, tabs and page breaks', () => {
    expect(points('\t\f**Uppdrag**\n[bookmark: _GoBack]<Ange>\n- **a** b').map(([, text]) => text)).toEqual(['Uppdrag', '<Ange>', 'a b']);
  });

  it('have the level of a heading that is marked as one', () => {
    expect(lines('# A\n### B ##\n#C').map(({ text, headingLevel }) => [text, headingLevel])).toEqual([['A', 1], ['B', 3], ['#C', null]]);
  });

  it('in Markdown are free of its marks; in plain text such signs are text', () => {
    const text = 'A *b* [c](http://d.example)\n====\n1\\. e';
    expect(lines(text, 'a.md').map((line) => line.text)).toEqual(['A b c', '', '1. e']);
    expect(lines(text).map((line) => line.text)).toEqual(['A *b* [c](http://d.example)', '====', '1\\. e']);
  });

  it('survive the residue of Word', () => {
    expect(sourceOf('written', 'word-residue.txt').lines.map(({ kind, text }) => [kind, text.replace(/\s/g, ' ')])).toEqual([
      ['paragraph', 'Uppdragsbeskrivning för regional arbetsgrupp Hjärtsvikt i Sydöstra sjukvårdsregionen'],
      ['paragraph', ''],
      ['paragraph', 'Uppdrag'],
      ['paragraph', 'Sjukvårdsregional arbetsgrupp Hjärtsvikt ska:'],
      ['bullet', 'följa kvalitetsregistret'],
      ['bullet', 'i primärvården'],
      ['bullet', 'ta fram ett vårdprogram'],
      ['bullet', 'sprida goda exempel'],
      ['bullet', 'jämföra väntetider'],
      ['paragraph', 'Tidplan och leverenser'],
      ['paragraph', 'Gruppen är permanent.'],
      ['paragraph', ''],
      ['paragraph', 'Arbet sätt'],
      ['paragraph', 'Gruppen möts digitalt.'],
      ['paragraph', 'Finansiering: Varje region står för sina kostnader.'],
      ['paragraph', '']
    ]);
  });
});
