import { composition, quotes, reviewRag } from '../../../testing/review/ragReview';

describe('two words for who leads the group', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Ordförande utses av arbetsgruppen.', ['Ordförande utses av arbetsgruppen.']],
    ['Gruppens ordförande kallar till möten.', ['Gruppens ordförande kallar till möten.']],
    ['Sammankallande utses av arbetsgruppen.', []],
    ['Regionsjukvårdsledningens ordförande bjuds in till höstens möte.', []],
    ['Gruppen bjuder in ordförande för nationella programområden.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(composition(text)), 'twoWordsForRole')).toEqual(expected);
  });

  it('become one by one click', () => {
    const [finding] = reviewRag(composition('Ordförande utses av arbetsgruppen.')).filter(({ code }) => code === 'twoWordsForRole');
    expect(finding?.values).toEqual({ word: 'sammankallande', other: 'ordförande', rule: 'Sammankallande är anställd inom respektive region.' });
    expect(finding?.fix?.changes).toEqual(composition('Sammankallande utses av arbetsgruppen.'));
  });
});
