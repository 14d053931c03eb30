import fc from 'fast-check';
import { parseIsoTime, parseLocaleTime } from './parseTime';
import { fromLocal, isoTime, localMidnight, toLocal } from './siteTime';
import { TIME_ZONES } from './timeZones';

const zone = fc.constantFrom(...TIME_ZONES.map(known => known.id));
const time = fc.integer({ min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(2080, 0, 1) / 1000 }).map(seconds => new Date(seconds * 1000));

describe("a site's own time", () => {
  it('leads there and back, but for the hour that comes twice', () => {
    fc.assert(fc.property(time, zone, (moment, id) => {
      const back = fromLocal(toLocal(moment, id), id);
      expect(moment.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
      expect(toLocal(back, id)).toEqual(toLocal(moment, id));
    }));
  });

  it('has a midnight at or before every moment, on the same day', () => {
    // Zones of Europe and North America only: elsewhere summer time may begin at midnight, which then never comes.
    fc.assert(fc.property(time, fc.constantFrom(4, 13, 93), (moment, id) => {
      const midnight = localMidnight(moment, id);
      expect(midnight.getTime()).toBeLessThanOrEqual(moment.getTime());
      expect(toLocal(midnight, id)).toEqual({ ...toLocal(moment, id), hour: 0, minute: 0, second: 0 });
    }));
  });

  it('is what the zone itself says', () => {
    fc.assert(fc.property(time, fc.constantFrom(...TIME_ZONES), (moment, { id, iana }) => {
      const { year, month, day, hour, minute, second } = toLocal(moment, id);
      const shown = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
      expect(shown.toLocaleString('sv-SE', { timeZone: 'UTC' })).toBe(moment.toLocaleString('sv-SE', { timeZone: iana }));
    }));
  });

  it('follows summer time in Stockholm', () => {
    expect(isoTime(fromLocal({ year: 2026, month: 7, day: 1, hour: 8, minute: 0, second: 0 }, 4))).toBe('2026-07-01T06:00:00Z');
    expect(isoTime(fromLocal({ year: 2026, month: 1, day: 1, hour: 8, minute: 0, second: 0 }, 4))).toBe('2026-01-01T07:00:00Z');
  });

  // Evidence: summer time of 2026 begins 8 March in the USA and 29 March in the EU, and ends 1 November and 25 October.
  it.each([
    [13, '2026-03-08 01:59', '2026-03-08T09:59:00Z'], [13, '2026-03-08 03:00', '2026-03-08T10:00:00Z'], [13, '2026-03-08 02:30', '2026-03-08T10:30:00Z'],
    [13, '2026-11-01 01:30', '2026-11-01T08:30:00Z'], [13, '2026-11-01 02:00', '2026-11-01T10:00:00Z'],
    [4, '2026-03-29 01:59', '2026-03-29T00:59:00Z'], [4, '2026-03-29 02:30', '2026-03-29T01:30:00Z'], [4, '2026-03-29 03:00', '2026-03-29T01:00:00Z'],
    [4, '2026-10-25 02:30', '2026-10-25T00:30:00Z'], [4, '2026-10-25 03:00', '2026-10-25T02:00:00Z']
  ])('reads the clock of zone %i at %s as %s', (id, text, utc) => {
    const [year, month, day, hour, minute] = text.split(/[- :]/).map(Number);
    expect(isoTime(fromLocal({ year, month, day, hour, minute, second: 0 }, id))).toBe(utc);
  });

  it.each(TIME_ZONES.map(known => [known.description, known] as const))('%s stands as far from UTC as it says', (description, { bias, iana, id }) => {
    const [, sign, hours, minutes] = /^\(UTC(?:([+-])(\d\d):(\d\d))?\)/.exec(description) as unknown as (string | undefined)[];
    expect(bias).toBe((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '+' ? -1 : 1) + 0);
    const offsets = [1, 7].map(month => {
      const noon = Date.UTC(2023, month - 1, 15, 12);
      const local = toLocal(new Date(noon), id);
      return Math.round((Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute) - noon) / 60_000);
    });
    expect([iana, Math.min(...offsets)]).toEqual([iana, 0 - bias]);
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
