import { regions } from '../../domain/roster/regions';
import { inhabitants } from './inhabitants';

describe('the inhabitants that come with the product', () => {
  it('are of each region, once, and together the country’s', () => {
    expect(inhabitants.map(({ regionKey }) => regionKey).sort()).toEqual(regions.map(({ key }) => key).sort());
    expect(inhabitants.reduce((sum, { count }) => sum + count, 0)).toBe(10_452_326);
  });

  it('agree with the parts of provinces that a county was published as, where they claim to, and say otherwise of the rest', () => {
    const parts: Readonly<Record<string, readonly number[]>> = {
      blekinge: [158_937],
      gotland: [61_001],
      halland: [330_687, 7_299, 2_112, 145],
      jonkoping: [346_824, 20_240],
      kalmar: [26_617, 220_558],
      kronoberg: [203_340],
      ostergotland: [1_959, 467_716, 29],
      skane: [1_399_454, 2_959, 12]
    };
    const claimed = inhabitants.filter(({ source }) => !source.includes('ej bekräftade'));
    expect(claimed.map(({ regionKey }) => regionKey).sort()).toEqual(Object.keys(parts));
    for (const { regionKey, count } of claimed) expect([regionKey, count]).toEqual([regionKey, parts[regionKey]?.reduce((sum, part) => sum + part, 0)]);
  });
});
