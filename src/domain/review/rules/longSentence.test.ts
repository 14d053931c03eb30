import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a sentence that is too long to take in', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor.', ['Gruppen rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor rapporterar väntetider resultat avvikelser kostnader synpunkter förslag frågor.']],
    ['Gruppen rapporterar varje höst.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'longSentence')).toEqual(expected);
  });

  it('is nothing to say of fixed text', () => {
    expect(quotes(reviewRag(), 'longSentence')).toEqual([]);
  });
});
