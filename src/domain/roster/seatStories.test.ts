import fc from 'fast-check';
import { newSeat } from './newSeat';
import { newTerm } from './newTerm';
import type { Term } from './roster';
import { seatStories } from './seatStories';
import { storiesByRegion } from './storiesByRegion';

const seat = (key: string, regionKey: string) => newSeat({ key, groupKey: 'g', regionKey });
const term = (from: string, to: string): Term => newTerm({ key: `t${from}${to}`, seatKey: 's', groupKey: 'g', personKey: 'p', from, to });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);

describe('a seat over time', () => {
  it('tells who sits there, who will and who did', () => {
    const [story] = seatStories([seat('s', 'kalmar')], [term('2020-01-01', '2021-12-31'), term('2026-05-01', ''), term('2022-01-01', '2026-04-30')], [], '2026-03-12', 6);
    expect(story?.current?.from).toBe('2022-01-01');
    expect(story?.coming.map(({ from }) => from)).toEqual(['2026-05-01']);
    expect(story?.past.map(({ from }) => from)).toEqual(['2020-01-01']);
    expect(story?.place).toMatchObject({ kind: 'held', endsSoon: true });
  });

  it('loses no term and tells none twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(day, fc.option(day, { nil: '' })), { selector: ([from, to]) => from + to }), day, (pairs, date) => {
        const terms = pairs.map(([from, to]) => term(from, to));
        const [story] = seatStories([seat('s', '')], terms, [], date, 6);
        const told = [...story!.past, ...(story!.current ? [story!.current] : []), ...story!.coming];
        expect(told.map(({ key }) => key).sort()).toEqual(terms.map(({ key }) => key).sort());
      }),
      { seed: 6 }
    );
  });

  it('stands with its region, in Swedish order, and last outside the regions', () => {
    const stories = seatStories(['ostergotland', '', 'kalmar', 'jonkoping'].map((region) => seat(`s-${region}`, region)), [], [], '2026-03-12', 6);
    expect(storiesByRegion(stories).map(({ regionKey }) => regionKey)).toEqual(['jonkoping', 'kalmar', 'ostergotland', '']);
  });
});
