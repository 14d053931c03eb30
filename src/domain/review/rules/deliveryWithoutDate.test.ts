import { deliveries, quotes, reviewRag } from '../../../testing/review/ragReview';

describe('a delivery without a date', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Delleverans sker en gång per år vid möte med programområdet.', ['Delleverans']],
    ['Delleverans lämnas den 1 mars 2027.', []],
    ['Delleverans lämnas i november varje år.', []],
    ['Gruppen har inga leveranser.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(deliveries(text)), 'deliveryWithoutDate')).toEqual(expected);
  });
});
