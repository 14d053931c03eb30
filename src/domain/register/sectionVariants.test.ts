import fc from 'fast-check';
import type { DocumentSection } from '../mandate/document';
import type { SectionMeaning } from '../template/meaning';
import { foldedMandate } from './foldedMandate';
import { sectionVariants } from './sectionVariants';

const section = (meaning: SectionMeaning, text: string): DocumentSection => ({
  key: meaning,
  meaning,
  heading: 'Rubrik',
  blocks: [{ kind: 'paragraph', source: '', text }]
});
const textOf = (...sections: readonly DocumentSection[]) => foldedMandate({ title: '', sections });

describe('the same section of all groups', () => {
  it('has each wording once, the most common first, and tells who says nothing', () => {
    const texts = [
      ['a', textOf(section('finance', 'Var och en betalar sitt.'))],
      ['b', textOf(section('reporting', 'Varje år.'), section('finance', 'Regionerna delar.'))],
      ['c', textOf(section('finance', 'Regionerna delar.'))],
      ['d', textOf(section('reporting', 'Varje år.'))]
    ] as const;
    const { variants, without } = sectionVariants(texts, 'finance');
    expect(variants.map(({ groupKeys }) => groupKeys)).toEqual([['b', 'c'], ['a']]);
    expect(without).toEqual(['d']);
    expect(variants[0]?.sections[0]?.blocks).toEqual([{ kind: 'paragraph', source: '', text: 'Regionerna delar.' }]);
  });

  it('takes a block that is about something else than its section where it belongs', () => {
    const mixed: DocumentSection = {
      ...section('composition', 'En ledamot per region.'),
      blocks: [
        { kind: 'paragraph', source: '', text: 'En ledamot per region.' },
        { kind: 'paragraph', source: '', text: 'Regionerna betalar.', meaning: 'finance' }
      ]
    };
    expect(sectionVariants([['a', textOf(mixed)]], 'finance').variants[0]?.sections[0]?.blocks).toHaveLength(1);
    expect(sectionVariants([['a', textOf(mixed)]], 'composition').variants[0]?.sections[0]?.blocks).toHaveLength(1);
  });

  it('tells of every group exactly once', () => {
    const anyText = fc.array(fc.record({ meaning: fc.constantFrom('finance' as const, 'reporting' as const), text: fc.constantFrom('A', 'B', 'C') }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 10 }), (all) => {
        const texts = all.map((parts, place) => [`g${place}`, textOf(...parts.map(({ meaning, text }) => section(meaning, text)))] as const);
        const { variants, without } = sectionVariants(texts, 'finance');
        expect([...variants.flatMap(({ groupKeys }) => groupKeys), ...without].sort()).toEqual(texts.map(([key]) => key).sort());
      })
    );
  });
});
