import fc from 'fast-check';
import type { DocumentSection } from '../mandate/document';
import { excerpt } from './excerpt';
import { findWords } from './findWords';
import { foldedMandate } from './foldedMandate';
import { foldText } from './foldText';
import { foldWithPlaces } from './foldWithPlaces';
import { markWords } from './markWords';
import { placeOfWord } from './placeOfWord';
import { searchWords } from './searchWords';
import { sectionsWithWords } from './sectionsWithWords';

const section = (heading: string, ...texts: readonly string[]): DocumentSection => ({
  key: heading,
  heading,
  blocks: [{ kind: 'bullets', source: '', items: texts }]
});
const marked = (text: string, query: string): readonly string[] =>
  markWords(text, searchWords(query)).filter(({ isMarked }) => isMarked).map((piece) => piece.text);

/** Texts as people write them, with what is hard about them. */
const written = fc
  .array(fc.constantFrom('å', 'Ä', 'ö', 'a\u030a', 'é', 'É', 'ü', 'a', 'B', '-', '\u00ad', '–', ' ', '\u00a0', '\n', '2', '”', '’', 'İ', '😀', 'ß'), { maxLength: 40 })
  .map((signs) => signs.join(''));

describe('a folded text', () => {
  it('has å, ä and ö as letters of their own, and no other accents, capitals or hyphens', () => {
    expect(foldText('Åtgärd, ÖGA, idé, E‑hälsa, e-hälsa, ehälsa, Müller')).toBe('åtgärd, öga, ide, ehälsa, ehälsa, ehälsa, muller');
    expect(foldText('a\u030a')).toBe('å');
    expect(foldText('RAG\u00a0barn\nhud')).toBe('rag barn hud');
  });

  it('reads the same sign by sign, with places that lie in the text', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { folded, begins, ends } = foldWithPlaces(text);
        expect(folded).toBe(foldText(text));
        expect([begins.length, ends.length]).toEqual([folded.length, folded.length]);
        expect(begins.every((begin, at) => foldText(text.slice(begin, ends[at])).includes(folded[at]!))).toBe(true);
      })
    );
  });

  it('is itself when it is folded again', () => {
    fc.assert(fc.property(written, (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
  });
});

describe('what somebody looks for', () => {
  it('is words and phrases, each once', () => {
    expect(searchWords('  Barn BARN "hjärt- och kärl"  – ')).toEqual(['barn', 'hjärt och kärl']);
    expect(searchWords('"oavslutad fras')).toEqual(['oavslutad', 'fras']);
    expect(searchWords(' - ')).toEqual([]);
  });

  it('is marked as it is written in the text', () => {
    expect(marked('Barnonkologi och E-HÄLSA för barn', 'barn ehälsa')).toEqual(['Barn', 'E-HÄLSA', 'barn']);
    expect(marked('idé och ide', 'idé')).toEqual(['idé', 'ide']);
    expect(marked('hal och hål', 'hal')).toEqual(['hal']);
    expect(marked('barnbarn', 'barn barnb')).toEqual(['barnbarn']);
    expect(marked('RAG har i uppdrag', 'rag')).toEqual(['RAG']);
  });

  it('is found by whoever writes any part of a text, and marking loses nothing of it', () => {
    fc.assert(
      fc.property(written, fc.nat(39), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
        const words = searchWords(`"${text.replace(/[”"]/g, 'x').slice(from, from + length)}"`);
        const pieces = markWords(text.replace(/[”"]/g, 'x'), words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.replace(/[”"]/g, 'x'));
        const found = pieces.filter(({ isMarked }) => isMarked);
        expect(found.every((piece) => words.some((word) => foldText(piece.text).includes(word)))).toBe(true);
        const isWritten = words.every((word) => placeOfWord(foldText(text.replace(/[”"]/g, 'x')), word) >= 0);
        expect(found.length > 0).toBe(words.length > 0 && isWritten);
      })
    );
  });
});

describe('a hit', () => {
  const sections = foldedMandate({ title: '', sections: [section('Uppdrag', 'Barn med diabetes'), section('Rapportering', 'Till RPO varje år', 'Om barn')] });

  it('has every word in the names or in the text, wherever it stands', () => {
    expect(findWords('rag barndiabetes', sections, ['rag', 'varje'])).toBe('text');
    expect(findWords('rag barndiabetes', sections, ['barn'])).toBe('names');
    expect(findWords('rag barndiabetes', sections, ['barn', 'vuxen'])).toBeNull();
    expect(findWords('rag barndiabetes', undefined, ['varje'])).toBeNull();
  });

  it('has the section with most of the words first', () => {
    const headings = (...words: string[]): readonly string[] => sectionsWithWords(sections, words).map(({ heading }) => heading);
    expect(headings('barn', 'varje')).toEqual(['Rapportering', 'Uppdrag']);
    expect(headings('barn')).toEqual(['Uppdrag', 'Rapportering']);
    expect(headings('rag', 'varje')).toEqual(['Rapportering']);
  });

  it('is all there is when nothing is looked for', () => {
    expect(findWords('rag', sections, [])).toBe('names');
    expect(sectionsWithWords(sections, [])).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('is the line with the words, cut between words on both sides', () => {
    const long = `${'inledande ord '.repeat(20)}kvalitetsregister ${'och mera text '.repeat(30)}`.trim();
    const pieces = excerpt(section('Uppdrag', 'Annat', long), ['kvalitetsregister']);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text.length).toBeLessThan(240);
    expect(text).toMatch(/^… .*inledande ord kvalitetsregister och mera.* …$/);
    expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(['kvalitetsregister']);
  });

  it('tells that it is cut, also where it ends with a word that is found', () => {
    const textOf = (line: string): string => excerpt(section('Uppdrag', line), ['samverkan']).map((piece) => piece.text).join('');
    const whole = 'samverkan, '.repeat(12).trim();
    expect(textOf(whole)).toBe(whole);
    expect(textOf('samverkan, '.repeat(20).trim())).toMatch(/^(samverkan, ){12}samverkan …$/);
    expect(textOf(`${'samverkan, '.repeat(12)}samverkansnämnden`)).toBe(`${'samverkan, '.repeat(12)}samverkan …`);
  });

  it('is the heading when no other line has a word', () => {
    expect(excerpt(section('Rapportering', 'Varje år'), ['rapport'])).toEqual([
      { text: 'Rapport', isMarked: true },
      { text: 'ering', isMarked: false }
    ]);
  });
});
