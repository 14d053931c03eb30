import { quotes, reporting, reviewRag } from '../../../testing/review/ragReview';

describe('words that do not go together', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen rapporterar att att arbetet pågår.', ['att att']],
    ['Gruppen rapporterar om hälso-och sjukvård.', ['hälso-och']],
    ['Gruppen rapporterar om vård -och omsorg.', ['vård -och']],
    ['Deltagare i med uppdrag i nationella grupper rapporterar.', ['Deltagare i med']],
    ['De tre regionernas samverkar om rapporten.', ['regionernas samverkar']],
    ['Gruppen samverkar med nationella kunskapsstyrningen.', ['med nationella kunskapsstyrningen']],
    ['Gruppen rapporterar till regionala programområdet.', ['till regionala programområdet']],
    ['Gruppen samverkar med den nationella kunskapsstyrningen.', []],
    ['Gruppen rapporterar till regionala samverkansgruppen Patientsäkerhet.', []],
    ['Hög kompetens är en förutsättning för hälso- och sjukvård.', []],
    ['Regionernas samverkansgrupper deltar i och med att de rapporterar.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'wordSlip')).toEqual(expected);
  });

  it('are put right by one click', () => {
    const [finding] = reviewRag(reporting('Gruppen rapporterar till regionala programområdet.')).filter(({ code }) => code === 'wordSlip');
    expect(finding?.fix?.changes).toEqual(reporting('Gruppen rapporterar till det regionala programområdet.'));
  });
});
