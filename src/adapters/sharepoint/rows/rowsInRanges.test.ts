import fc from 'fast-check';
import { Failure } from '../../../application/ports/failure';
import { rowsInRanges } from './rowsInRanges';

const throttled = (): Failure => new Failure('invalid', '500 -2147024860, Microsoft.SharePoint.SPQueryThrottledException');

describe('rows read range by range', () => {
  it('are all there once and in order, whatever the threshold and the gaps between ids', async () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(ids, fc.integer({ min: 1, max: 30 }), async (unsorted, threshold) => {
        const stored = [...unsorted].sort((one, other) => one - other);
        const read = async (above: number, upTo: number): Promise<readonly number[]> => {
          if (upTo - above > threshold) {
            throw throttled();
          }
          return stored.filter((id) => id > above && id <= upTo);
        };
        expect(await rowsInRanges(stored[stored.length - 1] ?? 0, 100, read)).toEqual(stored);
      })
    );
  });

  it('are asked for many ranges at a time once it is known how wide they may be', async () => {
    const rounds: number[] = [];
    let asked = 0;
    const read = async (above: number, upTo: number): Promise<readonly number[]> => {
      asked += 1;
      await Promise.resolve();
      if (asked > 0) rounds.push(asked);
      asked = 0;
      if (upTo - above > 50) throw throttled();
      return [];
    };
    await rowsInRanges(5000, 5000, read);
    expect(rounds.length).toBeLessThan(20);
    expect(rounds.slice(-1)[0]).toBeGreaterThan(1);
  });

  it('fail as a range does, and at last when not even one row may be read', async () => {
    const denied = new Failure('denied', '403');
    await expect(rowsInRanges(5, 10, () => Promise.reject(denied))).rejects.toBe(denied);
    await expect(rowsInRanges(5, 10, () => Promise.reject(throttled()))).rejects.toMatchObject({ kind: 'invalid' });
  });
});
