import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a line without words', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen rapporterar varje höst.\n.', ['.']],
    ['Gruppen rapporterar varje höst.\n–', ['–']],
    ['Gruppen rapporterar varje höst.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'strayMark')).toEqual(expected);
  });
});
