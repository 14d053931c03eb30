import { daysIn, pointAt, startOfMonth, turnOf } from './wheelGeometry';

describe('the wheel of a year', () => {
  it('begins at the top, and goes with the clock', () => {
    expect(pointAt(0, 100)).toEqual({ x: 180, y: 80 });
    expect(pointAt(0.25, 100)).toEqual({ x: 280, y: 180 });
    expect(pointAt(0.5, 100)).toEqual({ x: 180, y: 280 });
  });

  it.each([
    ['2026', 365, 59 / 365],
    ['2028', 366, 60 / 366],
    ['2000', 366, 60 / 366],
    ['2100', 365, 59 / 365]
  ])('%s has %d days, and March begins where February ends', (year, days, march) => {
    expect(daysIn(year)).toBe(days);
    expect(startOfMonth(year, 2)).toBeCloseTo(march);
    expect(startOfMonth(year, 0)).toBe(0);
    expect(startOfMonth(year, 12)).toBe(1);
  });

  it('has each day within its month, the leap day too', () => {
    for (const [date, month] of [['2028-02-29', 1], ['2028-03-01', 2], ['2026-01-01', 0], ['2026-12-31', 11], ['2028-12-31', 11]] as const) {
      const year = date.slice(0, 4);
      expect(turnOf(date)).toBeGreaterThan(startOfMonth(year, month));
      expect(turnOf(date)).toBeLessThan(startOfMonth(year, month + 1));
    }
  });
});
