import { composition, quotes, reviewRag } from '../../../testing/review/ragReview';

describe('a name nobody bears any more', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Deltagarna kommer från Uppsala-Örebro sjukvårdsregion.', ['Uppsala-Örebro sjukvårdsregion']],
    ['Deltagarna utses av landstingen.', ['landstingen']],
    ['Gruppen följer vad Sveriges Kommuner och Landsting rekommenderar.', ['Sveriges Kommuner och Landsting']],
    ['Deltagarna kommer från Region Uppsala och Region Örebro län.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(composition(text)), 'supersededName')).toEqual(expected);
  });

  it('gives way to the present one by one click', () => {
    const [finding] = reviewRag(composition('Deltagarna utses av landstingen.')).filter(({ code }) => code === 'supersededName');
    expect(finding?.fix?.changes).toEqual(composition('Deltagarna utses av regionerna.'));
  });
});
