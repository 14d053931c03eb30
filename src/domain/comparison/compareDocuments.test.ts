import fc from 'fast-check';
import type { DocumentBlock, DocumentSection, MandateDocument } from '../mandate/document';
import { blankDocument } from '../mandate/blankDocument';
import { templateOf } from '../../templates/templates';
import type { DocumentComparison, LineComparison } from './comparison';
import { compareDocuments } from './compareDocuments';
import { compareWords } from './compareWords';
import { linesOf } from './documentLine';
import { sideOf } from './sideOf';

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text, source: '' });
const bullets = (...items: readonly string[]): DocumentBlock => ({ kind: 'bullets', items, source: '' });
const section = (key: string, heading: string, ...blocks: readonly DocumentBlock[]): DocumentSection => ({ key, meaning: 'other', heading, blocks });
const document = (...sections: readonly DocumentSection[]): MandateDocument => ({ title: 'Uppdrag', sections });

const marked = ({ kind, words }: LineComparison): string =>
  `${kind}: ${words.map((word) => (word.kind === 'same' ? word.text : `${word.kind === 'inserted' ? '+' : '-'}(${word.text})`)).join('')}`;
const markedLines = (comparison: DocumentComparison): readonly string[] => comparison.sections.flatMap(({ lines }) => lines.map(marked));

/** Headings and lines of one side, in its own order. */
function sideLines({ sections }: DocumentComparison, side: 'before' | 'after'): readonly string[] {
  const place = side === 'before' ? 'placeBefore' : 'placeAfter';
  const absent: readonly LineComparison['kind'][] = side === 'before' ? ['inserted', 'moved'] : ['deleted', 'movedAway'];
  return [...sections]
    .filter((one) => one[place] !== null)
    .sort((one, other) => (one[place] ?? 0) - (other[place] ?? 0))
    .flatMap(({ heading, lines }) => [
      sideOf(heading, side),
      ...lines
        .filter(({ kind }) => !absent.includes(kind))
        .map(({ form, formBefore, words }) => `${side === 'before' ? formBefore ?? form : form} ${sideOf(words, side)}`)
    ]);
}
const plainLines = ({ sections }: MandateDocument): readonly string[] =>
  sections.flatMap(({ heading, blocks }) => [heading, ...linesOf(blocks).map(({ form, text }) => `${form} ${text}`)]);

const anyText = fc.array(fc.constantFrom('vård', 'grupp', 'uppdrag', 'ska', 'och', 'kunskap', 'region', '. '), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const anyBlock = fc.oneof(anyText.map(paragraph), fc.array(anyText, { minLength: 1, maxLength: 4 }).map((items) => bullets(...items)));
const anyDocument: fc.Arbitrary<MandateDocument> = fc
  .uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), heading: anyText, blocks: fc.array(anyBlock, { maxLength: 5 }) }), { selector: ({ key }) => key })
  .map((sections) => document(...sections.map(({ key, heading, blocks }) => section(key, heading, ...blocks))));

const sorted = (words: readonly string[]): readonly string[] => [...words].sort();
const wordsOfKind = ({ sections }: DocumentComparison, kind: 'inserted' | 'deleted'): readonly string[] =>
  sorted(sections.flatMap(({ lines, heading }) => [{ kind: 'changed', words: heading } as const, ...lines]
    .filter((line) => line.kind === 'changed' || line.kind === kind)
    .flatMap((line) => line.words.filter((word) => word.kind === kind).map(({ text }) => text))));

describe('two texts', () => {
  it('have the words marked that differ, whole words and whole stretches', () => {
    expect(compareWords('Ordförande utses av arbetsgruppen.', 'Sammankallande utses av programområdet.')).toEqual([
      { kind: 'deleted', text: 'Ordförande' },
      { kind: 'inserted', text: 'Sammankallande' },
      { kind: 'same', text: ' utses av ' },
      { kind: 'deleted', text: 'arbetsgruppen' },
      { kind: 'inserted', text: 'programområdet' },
      { kind: 'same', text: '.' }
    ]);
    expect(compareWords('två år i taget', 'fyra månader i taget').slice(0, 2)).toEqual([
      { kind: 'deleted', text: 'två år' },
      { kind: 'inserted', text: 'fyra månader' }
    ]);
  });

  it('give both texts back, and the same marks from either side', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), anyText, anyText, (a, b, c, d) => {
        for (const [before, after] of [[a, b], [c, d], [a + c, c + b]] as const) {
          const words = compareWords(before, after);
          expect(sideOf(words, 'before')).toBe(before);
          expect(sideOf(words, 'after')).toBe(after);
          const texts = (marks: typeof words, kind: string): readonly string[] => marks.filter((word) => word.kind === kind).map(({ text }) => text);
          expect(texts(compareWords(after, before), 'deleted')).toEqual(texts(words, 'inserted'));
        }
      })
    );
  });

  it('are told apart at once however long and different they are', () => {
    const long = (word: string): string => Array.from({ length: 5000 }, (_x, index) => `${word}${index}`).join(' ');
    const words = compareWords(`Början ${long('a')} slutet`, `Början ${long('b')} slutet`);
    expect(words.map(({ kind }) => kind)).toEqual(['same', 'deleted', 'inserted', 'same']);
  });
});

describe('two documents', () => {
  it('tell nothing when they read the same', () => {
    fc.assert(
      fc.property(anyDocument, (one) => {
        const comparison = compareDocuments(one, one);
        expect(comparison.changes).toBe(0);
        expect(comparison.sections.every(({ kind, isMoved }) => kind === 'same' && !isMoved)).toBe(true);
      })
    );
  });

  it('give both documents back', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const comparison = compareDocuments(before, after);
        expect(sideLines(comparison, 'before')).toEqual(plainLines(before));
        expect(sideLines(comparison, 'after')).toEqual(plainLines(after));
        expect(comparison.changes === 0).toBe(JSON.stringify(plainLines(before)) === JSON.stringify(plainLines(after)));
      })
    );
  });

  it('tell the same from either side', () => {
    const one = document(section('a', 'Uppdrag', paragraph('Gruppen ska bidra med kunskap om vården.'), paragraph('Gruppen är tillfällig.')), section('b', 'Kostnader', paragraph('Regionen betalar.')));
    const other = document(section('b', 'Kostnad', paragraph('Varje region betalar.')), section('a', 'Uppdrag', paragraph('Gruppen ska bidra med ny kunskap om vården.'), bullets('Ett', 'Två')));
    const [there, back] = [compareDocuments(one, other), compareDocuments(other, one)];
    expect(wordsOfKind(back, 'deleted')).toEqual(wordsOfKind(there, 'inserted'));
    expect(wordsOfKind(back, 'inserted')).toEqual(wordsOfKind(there, 'deleted'));
    expect(back.changes).toBe(there.changes);
  });

  it('tell a point that stands elsewhere as moved, also when it was reworded on the way', () => {
    const before = document(section('a', 'Ett', bullets('Följa upp kvaliteten i vården', 'Sprida kunskap')), section('b', 'Två', paragraph('Övrigt.')));
    const after = document(section('a', 'Ett', bullets('Sprida kunskap')), section('b', 'Två', paragraph('Övrigt.'), paragraph('Följa upp kvaliteten i hela vården')));
    const comparison = compareDocuments(before, after);
    expect(markedLines(comparison)).toEqual([
      'movedAway: -(Följa upp kvaliteten i vården)',
      'same: Sprida kunskap',
      'same: Övrigt.',
      'moved: Följa upp kvaliteten i +(hela )vården'
    ]);
    expect(comparison.sections.map(({ lines }) => lines.map(({ otherHeading }) => otherHeading))).toEqual([['Två', undefined], [undefined, 'Ett']]);
    expect(comparison.changes).toBe(1);
  });

  it('tell a section in another order as moved, and nothing else of it', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((key) => section(key, `Rubrik ${key}`, paragraph(`Text om ${key}.`)));
    const comparison = compareDocuments(document(a, b, c), document(b, c, a));
    expect(comparison.sections.map(({ key, kind, isMoved }) => [key, kind, isMoved])).toEqual([['b', 'same', false], ['c', 'same', false], ['a', 'same', true]]);
    expect(comparison.changes).toBe(1);
  });

  it('show a section that is gone where it stood, and one that has come', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => section(key, key, paragraph(`${key}.`)));
    expect(compareDocuments(document(a, b, c), document(a, c, d)).sections.map(({ key, kind }) => [key, kind])).toEqual([
      ['a', 'same'], ['b', 'deleted'], ['c', 'same'], ['d', 'inserted']
    ]);
  });

  it('pair sections of different families by what they are about', () => {
    const before = document({ key: 'sammankallande', meaning: 'chairTask', heading: 'Sammankallandes uppdrag', blocks: [paragraph('Leder gruppen.')] });
    const after = document({ key: 'ordforande', meaning: 'chairTask', heading: 'Ordförandens uppdrag', blocks: [paragraph('Leder gruppen.')] });
    const comparison = compareDocuments(before, after);
    expect(comparison.sections).toHaveLength(1);
    expect(markedLines(comparison)).toEqual(['same: Leder gruppen.']);
    expect(comparison.changes).toBe(1);
  });

  it('find the one corrected word between two versions of a template', () => {
    const [old, fresh] = [1, 2].map((version) => blankDocument(templateOf('sydostra-rag', version)));
    const comparison = compareDocuments(old as MandateDocument, fresh as MandateDocument);
    expect(comparison.changes).toBe(1);
    expect(markedLines(comparison).filter((line) => line.startsWith('changed'))).toEqual([
      'changed: Deltagare -(i )med uppdrag i nationella arbetsgrupper representerar hela sjukvårdsregionen.'
    ]);
  });
});
