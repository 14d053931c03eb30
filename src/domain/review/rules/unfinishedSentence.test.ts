import { quotes, reporting, reviewRag, tasks } from '../../../testing/review/ragReview';

describe('a sentence without an end', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Gruppen rapporterar till programområdet varje höst', ['till programområdet varje höst']],
    ['Gruppen rapporterar till programområdet varje höst,', ['till programområdet varje höst,']],
    ['Gruppen rapporterar till programområdet och', ['rapporterar till programområdet och']],
    ['Gruppen rapporterar till programområdet varje höst.', []],
    ['Gruppen rapporterar till programområdet (se bilagan).', []],
    ['Fastställd av Regionsjukvårdsledningen 2024-03-12', []],
    ['Rapport varje höst', []]
  ])('in ”%s”: %j', (text, expected) => {
    expect(quotes(reviewRag(reporting(text)), 'unfinishedSentence')).toEqual(expected);
  });

  it('of the last point of a list may not be a comma, of the others it may', () => {
    expect(quotes(reviewRag(tasks('jämföra väntetider,', 'föreslå åtgärder')), 'unfinishedSentence')).toEqual([]);
    expect(quotes(reviewRag(tasks('jämföra väntetider,', 'föreslå åtgärder,')), 'unfinishedSentence')).toEqual(['föreslå åtgärder,']);
  });

  it('gets its full stop by one click', () => {
    const [finding] = reviewRag(reporting('Gruppen rapporterar till programområdet varje höst,')).filter(({ code }) => code === 'unfinishedSentence');
    expect(finding?.fix?.changes).toEqual(reporting('Gruppen rapporterar till programområdet varje höst.'));
  });
});
