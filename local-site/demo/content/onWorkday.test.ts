import { daysAfter } from '../../../src/domain/calendar/calendarDate';
import { demoMeetings } from './meetings';
import { onWorkday } from './onWorkday';

describe('a workday', () => {
  it.each([
    ['Good Friday', '2026-04-03', '2026-04-07'],
    ['Easter Monday', '2027-03-29', '2027-03-30'],
    ['the latest Easter there is', '2038-04-26', '2038-04-27'],
    ['Ascension Day', '2026-05-14', '2026-05-15'],
    ['Midsummer Eve', '2026-06-19', '2026-06-22'],
    ['Christmas', '2026-12-24', '2026-12-28'],
    ['New Year', '2026-12-31', '2027-01-04'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Friday like any other', '2026-11-27', '2026-11-27']
  ])('is the first from the day on: %s', (_name, day, workday) => {
    expect(onWorkday(day)).toBe(workday);
  });

  it('is what every body of the demo meets on, on whatever day the demo is made, each meeting on a day of its own', () => {
    for (let days = 0; days < 366; days += 1) {
      const meetings = demoMeetings(daysAfter('2026-01-01', days), ['rsl', 'au', 'region-jonkoping']);
      expect(meetings.filter(({ date }) => onWorkday(date) !== date)).toEqual([]);
      expect(new Set(meetings.map(({ key }) => key)).size).toBe(meetings.length);
    }
  });
});
