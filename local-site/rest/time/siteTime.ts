import { timeZone, type TimeZone } from './timeZones';

const UTC = timeZone(93) as TimeZone;

/** The zone of a number; UTC for a number that is no zone's. */
export function zoneOf(timeZoneId: number): TimeZone {
  return timeZone(timeZoneId) ?? UTC;
}

export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'
  });
  formats.set(zone, format);
  return format;
}

/** The wall clock of a site's zone at a time. */
export function toLocal(time: Date, timeZoneId: number): LocalTime {
  const { iana } = zoneOf(timeZoneId);
  const at = time.getTime();
  if (!(at >= EVEN_OFFSETS)) return askedLocal(time, iana);
  return utcClock(new Date(at + offsetIn(iana, Math.floor(at / QUARTER))));
}

/** The wall clock of UTC at a time. */
export function utcClock(time: Date): LocalTime {
  return {
    year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate(),
    hour: time.getUTCHours(), minute: time.getUTCMinutes(), second: time.getUTCSeconds()
  };
}

/** Clocks are set at quarters of an hour, so an offset holds for one. */
const QUARTER = 900_000;
/** Before, some zones had offsets of odd seconds, and changed them at odd moments. */
const EVEN_OFFSETS = Date.UTC(1973, 0, 1);
const MOST_OFFSETS = 10_000;
const offsets = new Map<string, number>();

/** Milliseconds a zone is ahead of UTC in a quarter of an hour; kept, because asking Intl is slow. */
function offsetIn(zone: string, quarter: number): number {
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const start = quarter * QUARTER;
  const { year, month, day, hour, minute, second } = askedLocal(new Date(start), zone);
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - start;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function askedLocal(time: Date, zone: string): LocalTime {
  const parts = Object.fromEntries(formatOf(zone).formatToParts(time).map(part => [part.type, Number(part.value)]));
  return { year: parts.year, month: parts.month, day: parts.day, hour: parts.hour, minute: parts.minute, second: parts.second };
}

const DAY = 86_400_000;

/**
 * The time at which a site's wall clock shows this. Where the clock is set back it shows it twice: the earlier is
 * taken. Where it is set forward it never shows it: the time as far behind the change is taken (both unproven).
 */
export function fromLocal(local: LocalTime, timeZoneId: number): Date {
  const wanted = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const offsetAt = (time: number): number => {
    const shown = toLocal(new Date(time), timeZoneId);
    return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - time;
  };
  const before = wanted - offsetAt(wanted - DAY);
  const after = wanted - offsetAt(wanted + DAY);
  const shown = [before, after].filter(time => time + offsetAt(time) === wanted);
  return new Date(before === after || shown.length === 0 ? before : Math.min(...shown));
}

/** `YYYY-MM-DDTHH:MM:SSZ`: SharePoint keeps whole seconds. */
export function isoTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** The local day of a time, as the time of its midnight. */
export function localMidnight(time: Date, timeZoneId: number): Date {
  return fromLocal({ ...toLocal(time, timeZoneId), hour: 0, minute: 0, second: 0 }, timeZoneId);
}

/** `YYYY-MM-DDTHH:MM:SS` on the wall clock of a site's zone. */
export function localIsoTime(time: Date, timeZoneId: number): string {
  const { year, month, day, hour, minute, second } = toLocal(time, timeZoneId);
  return isoTime(new Date(Date.UTC(year, month - 1, day, hour, minute, second))).slice(0, -1);
}
