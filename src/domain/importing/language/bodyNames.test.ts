import { bodiesIn, bodyAt } from './bodyNames';

describe('the name of a body at the beginning of a text', () => {
  it.each([
    ['Kunskapsstyrningsgruppen för en period av två år', 'Kunskapsstyrningsgruppen'],
    ['Nämnden för hälso- och sjukvård den 3 maj', 'Nämnden för hälso- och sjukvård'],
    ['programområde Barn och ungdomars hälsa.', 'programområde Barn och ungdomars hälsa'],
    ['RPO Öron-, näs- och halssjukdomar och leder mötet', 'RPO Öron-, näs- och halssjukdomar'],
    ['RPO Rehabilitering, habilitering och försäkringsmedicin.', 'RPO Rehabilitering, habilitering och försäkringsmedicin'],
    ['RPO, som har att tillse', 'RPO'],
    ['RPO senast den 15 mars', 'RPO'],
    ['the Regional Board on 12 March', 'Regional Board'],
    ['och bland ledamöterna', 'ledamöterna'],
    ['exempel RPO', ''],
    ['och med den 3 maj', ''],
    ['behov', ''],
    ['den regionala ledningsgruppen för vård', 'den regionala ledningsgruppen för vård'],
    ['the group for two years', 'the group']
  ])('%s', (text, name) => {
    expect(bodyAt(text)).toBe(name);
  });

  it('is told apart from the next', () => {
    expect(bodiesIn('RPO Barn och ungdomars hälsa, Samverkansnämnden och kunskapsråd Kirurgi och cancer')).toEqual([
      'RPO Barn och ungdomars hälsa',
      'Samverkansnämnden',
      'kunskapsråd Kirurgi och cancer'
    ]);
  });
});
