import { rosterOf } from '../composition/fixtures/rosterOf';
import type { SeatLine } from '../composition/fixtures/rosterOf';
import type { Forecast } from './forecast';
import { forecastGroups } from './forecastGroups';
import { forecastSeats } from './forecastSeats';

const chairs = (count: number, to: string, from = '2020-01-01'): readonly SeatLine[] =>
  Array.from({ length: count }, (_, place) => ({ role: 'chair', terms: [[`${to}-${place}`, from, to]] }));

const amongChairs = { leastCount: 5, leastShare: 0.5, withinDays: 0 };

function forecast(seats: readonly SeatLine[], from: string, until: string, cliff = amongChairs): Forecast {
  const { index } = rosterOf([], [{ group: { key: 'g', kind: 'npo' }, seats }]);
  return forecastSeats(index.seatsOfGroup.get('g') ?? [], index, { from, until, cliff });
}

describe('the forecast of a group of seats', () => {
  it('sees that 16 of 26 chairs end at the turn of the year', () => {
    const { cliffs } = forecast([...chairs(16, '2022-12-31'), ...chairs(10, '2024-06-30')], '2022-06-01', '2023-06-01');
    expect(cliffs).toEqual([expect.objectContaining({ from: '2022-12-31', to: '2022-12-31', of: 26 })]);
    expect(cliffs[0].termKeys).toHaveLength(16);
  });

  it('lets the rule say how many, how large a share and how close together make a cliff', () => {
    const seats = [...chairs(3, '2022-12-31'), ...chairs(2, '2023-01-31'), ...chairs(5, '')];
    const found = (rule: typeof amongChairs): number => forecast(seats, '2022-06-01', '2023-06-01', rule).cliffs.length;
    expect(found(amongChairs)).toBe(0);
    expect(found({ ...amongChairs, withinDays: 31 })).toBe(1);
    expect(found({ ...amongChairs, withinDays: 30 })).toBe(0);
    expect(found({ leastCount: 5, leastShare: 0.51, withinDays: 31 })).toBe(0);
  });

  it('counts no one as leaving who goes on for another term', () => {
    const again: SeatLine = { terms: [['p', '2020-01-01', '2022-12-31'], ['p', '2023-01-01', '2025-12-31']] };
    const { cliffs, ending } = forecast([again, ...chairs(4, '2022-12-31')], '2022-06-01', '2023-06-01');
    expect(ending.map(({ followedBy }) => followedBy)).toEqual(['samePerson', 'nobody', 'nobody', 'nobody', 'nobody']);
    expect(cliffs).toEqual([]);
  });

  it('has a seat held through when one term ends and the next begins on the following day, also a leap day', () => {
    const seat: SeatLine = { terms: [['p', '2024-01-01', '2028-02-28'], ['q', '2028-02-29', '2028-02-29'], ['r', '2028-03-01', '']] };
    const on = (date: string): unknown => forecast([seat], '2027-12-31', date).seats[0];
    expect(on('2028-02-28')).toMatchObject({ termKey: 'g-1-1' });
    expect(on('2028-02-29')).toMatchObject({ termKey: 'g-1-2' });
    expect(on('2028-03-01')).toMatchObject({ termKey: 'g-1-3' });
  });

  it('has the later of two in the seat when one ends on the day the other begins', () => {
    const seat: SeatLine = { terms: [['p', '2024-01-01', '2026-12-31'], ['q', '2026-12-31', '']] };
    const { seats, ending } = forecast([seat], '2026-06-01', '2026-12-31');
    expect(seats).toEqual([{ kind: 'held', seatKey: 'g-1', termKey: 'g-1-2' }]);
    expect(ending).toEqual([]);
  });

  it('tells since when a seat will be vacant, and that one never filled stays so', () => {
    const { seats } = forecast([...chairs(1, '2026-12-31'), {}], '2026-11-27', '2027-06-01');
    expect(seats).toEqual([
      { kind: 'vacant', seatKey: 'g-1', since: '2027-01-01' },
      { kind: 'vacant', seatKey: 'g-2', since: '' }
    ]);
  });

  it('is made for each group by itself', () => {
    const { index } = rosterOf([], [
      { group: { key: 'g', kind: 'rag' }, seats: chairs(3, '2026-12-31') },
      { group: { key: 'h', kind: 'rag' }, seats: chairs(2, '2026-12-31') }
    ]);
    const found = forecastGroups(index, { from: '2026-11-27', until: '2027-11-27', cliff: { leastCount: 3, leastShare: 0.5, withinDays: 0 } });
    expect([...found].map(([key, { cliffs }]) => [key, cliffs.length])).toEqual([['g', 1], ['h', 0]]);
  });
});
