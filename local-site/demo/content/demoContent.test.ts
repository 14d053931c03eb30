import { regions } from '../../../src/domain/roster/regions';
import { demoContent } from './demoContent';

describe.each(['small', 'sydostra'] as const)('the demo %s', (size) => {
  const { groups, seats, terms, people } = demoContent(size, new Date('2026-03-12T10:00:00Z'));

  it('gives a region seats only in groups of its own healthcare region', () => {
    const strange = seats.filter(({ groupKey, regionKey }) => {
      const of = groups.find(({ key }) => key === groupKey)?.healthcareRegions ?? [];
      return regionKey !== '' && !regions.find(({ key }) => key === regionKey)?.healthcareRegions.some((key) => of.includes(key));
    });
    expect(strange.map(({ key }) => key)).toEqual([]);
  });

  it('has one of each key, and a person and a seat for every term', () => {
    for (const rows of [groups, seats, terms, people]) expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const [seatKeys, personKeys] = [new Set(seats.map(({ key }) => key)), new Set(people.map(({ key }) => key))];
    expect(terms.filter(({ seatKey, personKey }) => !seatKeys.has(seatKey) || !personKeys.has(personKey))).toEqual([]);
  });
});
