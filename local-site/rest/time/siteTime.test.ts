import fc from 'fast-check';
import { parseIsoTime, parseLocaleTime } from './parseTime';
import { fromLocal, isoTime, localMidnight, toLocal } from './siteTime';

const zone = fc.constantFrom(4, 13, 93);
const time = fc.integer({ min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(2080, 0, 1) / 1000 }).map(seconds => new Date(seconds * 1000));

describe("a site's own time", () => {
  it('leads there and back, but for the hour that comes twice', () => {
    fc.assert(fc.property(time, zone, (moment, id) => {
      const back = fromLocal(toLocal(moment, id), id);
      expect([0, -3_600_000, 3_600_000]).toContain(back.getTime() - moment.getTime());
      expect(toLocal(back, id)).toEqual(toLocal(moment, id));
    }));
  });

  it('has a midnight at or before every moment, on the same day', () => {
    fc.assert(fc.property(time, zone, (moment, id) => {
      const midnight = localMidnight(moment, id);
      expect(midnight.getTime()).toBeLessThanOrEqual(moment.getTime());
      expect(toLocal(midnight, id)).toEqual({ ...toLocal(moment, id), hour: 0, minute: 0, second: 0 });
    }));
  });

  it('follows summer time in Stockholm', () => {
    expect(isoTime(fromLocal({ year: 2026, month: 7, day: 1, hour: 8, minute: 0, second: 0 }, 4))).toBe('2026-07-01T06:00:00Z');
    expect(isoTime(fromLocal({ year: 2026, month: 1, day: 1, hour: 8, minute: 0, second: 0 }, 4))).toBe('2026-01-01T07:00:00Z');
  });
});

describe('reading dates', () => {
  it.each([
    ['4/2/2024', 1033, '2024-04-02T07:00:00Z'], ['4/2/2024 1:05 PM', 1033, '2024-04-02T20:05:00Z'], ['12/31/2024 12:00 AM', 1033, '2024-12-31T08:00:00Z'],
    ['2024-04-02 04:35:03', 1053, '2024-04-02T11:35:03Z'], ['2024-02-30', 1053, undefined], ['2/30/2024', 1033, undefined], ['4/2/2024', 1053, undefined],
    ['1/1/1899', 1033, undefined], ['2024-04-02T04:35:03Z', 1033, undefined], ['', 1033, undefined]
  ])('takes %s under locale %d for %s', (text, locale, expected) => {
    const read = parseLocaleTime(text, locale, 13);
    expect(read && isoTime(read)).toBe(expected);
  });

  it('takes ISO without a zone for local time', () => {
    expect(parseIsoTime('2026-07-01T08:00:00', 4)?.toISOString()).toBe('2026-07-01T06:00:00.000Z');
    expect(parseIsoTime('2026-07-01T08:00:00+02:00', 13)?.toISOString()).toBe('2026-07-01T06:00:00.000Z');
    expect(parseIsoTime('not a time', 4)).toBeUndefined();
  });
});
