import { composition, quotes, reviewRag, tasks } from '../../../testing/review/ragReview';

describe('a clause of another family', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Varje region bör som princip ha en ledamot i gruppen.', ['Varje region bör som princip ha en ledamot i gruppen.']],
    ['Representant från kommunerna utses av respektive län med hjälp av RSS-nätverket.', ['Representant från kommunerna utses av respektive län med hjälp av RSS-nätverket.']],
    ['Sjukvårdsregionens representant i motsvarande nationell samverkansgrupp ingår, när sådan finns.', ['Sjukvårdsregionens representant i motsvarande nationell samverkansgrupp ingår, när sådan finns.']],
    ['Gruppen har två deltagare från varje region.', []],
    ['En företrädare för patientföreningarna bjuds in till minst ett möte om året.', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(composition(text)), 'foreignClause')).toEqual(expected);
  });

  it('is not looked for in tasks that only resemble another group’s', () => {
    expect(quotes(reviewRag(tasks('Identifiera oönskade variationer och bristande kvalitet och ge förslag på åtgärder.')), 'foreignClause')).toEqual([]);
    const generic = 'vara referensgrupp och remissinstans i nationella och sjukvårdsregionala frågor';
    expect(quotes(reviewRag(tasks(generic)), 'foreignClause')).toEqual([generic]);
  });
});
