/** @jest-environment node */
import { survive } from './survive';

describe('a site that is killed', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps every acknowledged write, and nothing by half: 25 times under load, seed %s', async seed => {
    const { acknowledged, differences } = await survive(25, seed);
    expect(differences).toEqual([]);
    expect(acknowledged).toBeGreaterThan(200);
  }, 300_000);
});
