import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('the group’s name with other letters', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Regional arbetsgrupp Sömn och Vakenhet rapporterar varje höst.', ['Sömn och Vakenhet']],
    ['Regional arbetsgrupp Sömn och vakenhet rapporterar varje höst.', []],
    ['Gruppen följer forskningen om sömn och vakenhet.', []],
    ['Gruppen följer forskningen om sömn och vakenhetsgrad.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'inconsistentName')).toEqual(expected);
  });
});
