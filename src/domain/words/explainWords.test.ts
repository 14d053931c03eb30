import * as fc from 'fast-check';
import { explainWords } from './explainWords';

const words = (...texts: readonly string[]): readonly string[] =>
  [...explainWords(texts).values()].flat().flatMap(({ text, word }) => (word ? [`${word}: ${text}`] : []));

describe('words of the trade', () => {
  it('are found where they stand first, in any form', () => {
    expect(words('Processtödet bistår RPO.', 'RPO får stöd av processtödet och av samordnaren.')).toEqual([
      'processtod: Processtödet',
      'rpo: RPO',
      'samordnare: samordnaren'
    ]);
  });

  it('are whole words, the longest that fits', () => {
    expect(words('Regionala programområden, RPO-möten och lagen.')).toEqual(['rpo: Regionala programområden']);
    expect(words('Regionala programområden och regionala programområden')).toEqual(['rpo: Regionala programområden']);
    expect(words('Kunskapsstyrningsgruppen')).toEqual(['kunskapsstyrningsgrupp: Kunskapsstyrningsgruppen']);
  });

  it('in short form are told from other words by their capitals', () => {
    expect(words('rag och rss', 'lag')).toEqual([]);
    expect(words('LAG')).toEqual(['lag: LAG']);
  });

  it('leave every text as it was', () => {
    const text = fc.array(fc.constantFrom('RPO', ' ', 'jäv', 'x', '.', 'Delleverans', '-'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        for (const [whole, pieces] of explainWords(texts)) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        }
      })
    );
  });
});
