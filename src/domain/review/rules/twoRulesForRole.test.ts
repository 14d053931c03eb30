import { composition, quotes, reviewRag } from '../../../testing/review/ragReview';

describe('two rules for who leads the group', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Sammankallande utses av arbetsgruppen. Sammankallande utses av programområdet.', ['Sammankallande utses av programområdet.']],
    ['Sammankallande väljs för två år. Sammankallande har uppdraget i tre år.', ['Sammankallande har uppdraget i tre år.']],
    ['Sammankallande är anställd av Karolinska institutet.', ['Sammankallande är anställd av Karolinska institutet.']],
    ['Sammankallande utses av arbetsgruppen för två år. Uppdraget kan förlängas.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(composition(text)), 'twoRulesForRole')).toEqual(expected);
  });
});
