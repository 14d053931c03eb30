import { versionsToSeed } from './versionsToSeed';

const shipped = [1, 2, 3].map((version) => ({ key: 'rag', version }));
const given = (version: number): { key: string; version: number; shippedVersion: number } => ({ key: 'rag', version, shippedVersion: version });
const numbers = (...kept: readonly ReturnType<typeof given>[]): readonly number[] =>
  versionsToSeed(shipped, kept).map(({ version }) => version);

describe('what a site is given of the product’s own versions', () => {
  it('is every version of what it has nothing of, the newest first, so that a run cut short leaves the right one current', () => {
    expect(numbers()).toEqual([3, 2, 1]);
    expect(numbers({ key: 'rsg', version: 1, shippedVersion: 1 })).toEqual([3, 2, 1]);
  });

  it('is the rest after a run that was cut short', () => {
    expect(numbers(given(3))).toEqual([2, 1]);
    expect(numbers(given(3), given(1))).toEqual([2]);
  });

  it('is nothing newer than it was given before: that is for its administrator to take in', () => {
    expect(numbers(given(2), given(1))).toEqual([]);
  });

  it('is never a version the site has written itself', () => {
    expect(numbers(given(2), given(1), { key: 'rag', version: 3, shippedVersion: 0 })).toEqual([]);
    expect(numbers({ key: 'rag', version: 1, shippedVersion: 0 })).toEqual([]);
  });
});
