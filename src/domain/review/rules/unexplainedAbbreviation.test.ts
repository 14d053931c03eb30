import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a shortening nobody explains', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen rapporterar till QRX varje höst.', ['QRX']],
    ['Gruppen rapporterar till QRX varje höst. Den lämnar också QRX en budget.', ['QRX']],
    ['Gruppen rapporterar till Regionala kvalitetsrådet (QRX) och QRX svarar.', []],
    ['Gruppen rapporterar till RPO, RCC och KSG varje höst.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'unexplainedAbbreviation')).toEqual(expected);
  });
});
