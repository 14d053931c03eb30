import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('what a program left behind', () => {
  it.each<readonly [string, readonly string[]]>([
    ['[bookmark: _GoBack]Gruppen rapporterar till programområdet.', ['[bookmark: _GoBack]']],
    ['Gruppen rapporterar enligt Fel! Hittar inte referenskälla.', ['Fel! Hittar inte referenskälla.']],
    ['Gruppen rapporterar till <b>programområdet</b>.', ['<b>']],
    ['Gruppen rapporterar till programomr&aring;det &nbsp;varje år.', ['&nbsp;']],
    ['Gruppen följer upp värden där p < 0,05 och rapporterar dem.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'residue')).toEqual(expected);
  });

  it('is taken away by one click', () => {
    const [finding] = reviewRag(reporting('[bookmark: _GoBack]Gruppen rapporterar varje höst.')).filter(({ code }) => code === 'residue');
    expect(finding?.fix?.changes).toEqual(reporting('Gruppen rapporterar varje höst.'));
  });
});
