import { deliveries, flawlessRag, quotes, reviewRag } from '../../../testing/review/ragReview';

const sentence = 'Slutleverans lämnas den 30 november 2028.';
const choice = (option: string, said: string): typeof flawlessRag => ({
  varaktighet: { kind: 'choice', option, until: option === 'permanent' ? '' : '2028-12-31', sentence: said }
});

describe('a final delivery', () => {
  it('is out of place in a permanent group, by its choice or by its words', () => {
    expect(quotes(reviewRag(deliveries(sentence)), 'finalDeliveryInPermanentGroup')).toEqual(['Slutleverans']);
    const worded = { ...deliveries(sentence), ...choice('', 'Gruppen arbetar tills vidare.') };
    expect(quotes(reviewRag(worded), 'finalDeliveryInPermanentGroup')).toEqual(['Slutleverans']);
  });

  it('belongs in a group with an end, and interim deliveries in any', () => {
    const limited = { ...deliveries(sentence), ...choice('timeLimited', 'Arbetsgruppen är inte permanent och avslutas den 31 december 2028.') };
    expect(quotes(reviewRag(limited), 'finalDeliveryInPermanentGroup')).toEqual([]);
    expect(quotes(reviewRag(deliveries('Delleverans lämnas i november varje år.')), 'finalDeliveryInPermanentGroup')).toEqual([]);
  });
});
