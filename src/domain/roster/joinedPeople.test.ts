import * as fc from 'fast-check';
import { joinedPeople } from './joinedPeople';
import { keyOfJoined } from './keyOfJoined';
import { newPerson } from './newPerson';
import { newTerm } from './newTerm';

const person = (key: string, samePersonAs?: string) => newPerson({ key, name: key, ...(samePersonAs ? { samePersonAs } : {}) });
const term = (personKey: string) => newTerm({ key: `t-${personKey}`, seatKey: 's', groupKey: 'g', personKey, from: '2024-01-01' });

describe('people of whom some are the same', () => {
  it('are each there once, with all their terms', () => {
    const people = [person('a'), person('b', 'a'), person('c', 'b'), person('d')];
    const joined = joinedPeople(['a', 'b', 'c', 'd', 'hidden'].map(term), people);
    expect(joined.people.map(({ key }) => key)).toEqual(['a', 'd']);
    expect(joined.terms.map(({ key, personKey }) => [key, personKey])).toEqual([['t-a', 'a'], ['t-b', 'a'], ['t-c', 'a'], ['t-d', 'd'], ['t-hidden', 'hidden']]);
  });

  it('keep one key however they name each other, also in a circle', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ key, samePersonAs: fc.option(key, { nil: undefined }) }), { selector: (row) => row.key }), (rows) => {
        const people = rows.map((row) => person(row.key, row.samePersonAs));
        const keyOf = keyOfJoined(people);
        const joined = joinedPeople(rows.map((row) => term(row.key)), people);
        // No term is lost, and whom it is told for is told the same again.
        expect(joined.terms).toHaveLength(rows.length);
        for (const { personKey } of joined.terms) expect(keyOf(keyOf(personKey))).toBe(keyOf(personKey));
      })
    );
  });
});
