import { inhabitants } from '../../templates/fairness/inhabitants';
import { regions } from '../roster/regions';
import { readInhabitants } from './readInhabitants';

describe('inhabitants', () => {
  it('that the product brings are of every region once, and the country together', () => {
    expect(inhabitants.map(({ regionKey }) => regionKey).sort()).toEqual(regions.map(({ key }) => key).sort());
    expect(inhabitants.reduce((sum, { count }) => sum + count, 0)).toBe(10_452_326);
  });

  it('that an administrator has written are read as they are written', () => {
    const own = { count: 345_000, year: 2026, source: 'SCB', within: { vastra: 205_000, sodra: 140_000 } };
    expect(readInhabitants('halland', JSON.stringify(own))).toEqual({ regionKey: 'halland', ...own });
  });

  it.each(['', '{', '{"count":5}', '{"count":-1,"year":2026,"source":""}', '{"count":1,"year":2026,"source":"","within":{"norr":1}}'])('are not taken as %j', (json) => {
    expect(readInhabitants('kalmar', json)).toBeNull();
  });
});
