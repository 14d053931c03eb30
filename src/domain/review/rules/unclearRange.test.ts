import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('a range that is left open', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Information till regionala programområden förmedlas via processtödet.', ['till regionala programområden']],
    ['Gruppen rapporterar till nationella arbetsgrupper varje höst.', ['till nationella arbetsgrupper']],
    ['Gruppen rapporterar enligt punkt 7.', ['punkt 7']],
    ['Information till samtliga regionala programområden förmedlas via processtödet.', []],
    ['Gruppen rapporterar till regionala programområden som berörs.', []],
    ['Gruppen rapporterar enligt punkt 2.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'unclearRange')).toEqual(expected);
  });
});
