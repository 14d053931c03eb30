import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('marks of a text that is not ready', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen rapporterar till programområdet varje höst.\nUTKAST', ['UTKAST']],
    ['Gruppen rapporterar från och med 2027-mm-dd.', ['2027-mm-dd']],
    ['Gruppen rapporterar från och med ÅÅÅÅ-MM-DD.', ['ÅÅÅÅ-MM-DD']],
    ['Rapporten lämnas till XXX varje höst.', ['XXX']],
    ['Rapporten lämnas senast [datum].', ['[datum]']],
    ['Utkast version 0.3', ['Utkast version 0.3']],
    ['Rapporten lämnas i mars 20XX.', ['20XX']],
    ['Gruppen tar fram utkast till remissvar och lämnar dem till staben.', []],
    ['Gruppen rapporterar från och med 2027-03-01.', []],
    ['Gruppen prövar om arbetet är klart och rapporterar sedan.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'draftMark')).toEqual(expected);
  });

  it('are taken away by one click when they stand alone', () => {
    const [finding] = reviewRag(reporting('Gruppen rapporterar till programområdet varje höst.\nUTKAST')).filter(({ code }) => code === 'draftMark');
    expect(finding?.fix?.changes).toEqual(reporting('Gruppen rapporterar till programområdet varje höst.'));
  });
});
