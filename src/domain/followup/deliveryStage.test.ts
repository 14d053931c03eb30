import { deliveryStage } from './deliveryStage';

const yearly = { times: 1, every: 1, unit: 'year' } as const;

describe('the stage of a delivery', () => {
  it.each([
    ['Slutleverans lämnas 2027-06-30.', null, 'final'],
    ['Delleverans sker årligen vid RPO:s möte.', yearly, 'interim'],
    ['Delleverans årligen och slutleverans i årsrapporten.', yearly, 'recurring'],
    ['Rapport lämnas årligen.', yearly, 'recurring'],
    ['Rapporten lämnas 2027-06-30.', null, 'once']
  ])('of %s', (sentence, frequency, stage) => {
    expect(deliveryStage({ sentence, frequency })).toBe(stage);
  });
});
