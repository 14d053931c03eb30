/** @jest-environment node */
import { survive } from './survive';

describe('a site that is killed', () => {
  it('keeps every acknowledged write, and nothing by half: ten times under load', async () => {
    const { acknowledged, differences } = await survive(10, 20260801);
    expect(differences).toEqual([]);
    expect(acknowledged).toBeGreaterThan(50);
  }, 120_000);
});
