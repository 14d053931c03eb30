import { deviation, quotes, reporting, reviewRag, tasks } from '../../../testing/review/ragReview';

describe('a list without points', () => {
  it('is a line that ends in a colon with nothing below', () => {
    expect(quotes(reviewRag(reporting('Gruppen rapporterar varje höst till:')), 'emptyList')).toEqual(['Gruppen rapporterar varje höst till:']);
    const withoutPoints = deviation('sammankallande', { replaced: [{ place: 2, blocks: [] }] });
    expect(quotes(reviewRag(withoutPoints), 'emptyList')).toEqual(['Arbetsgruppens sammankallande:']);
  });

  it('is not one that goes on', () => {
    expect(quotes(reviewRag(reporting('Gruppen rapporterar varje höst till:\nprogramområdet och staben.')), 'emptyList')).toEqual([]);
    expect(quotes(reviewRag(tasks('Jämföra väntetider.')), 'emptyList')).toEqual([]);
  });
});
