import { swedishDay } from './swedishDay';

describe('the day in Sweden', () => {
  it.each([
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02']
  ])('at %s is %s, whatever the machine’s own time', (instant, day) => {
    expect(swedishDay(new Date(instant))).toBe(day);
  });
});
