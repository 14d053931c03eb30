/** SharePoint numbers its time zones; these are the ones a site here can stand in. */
const ZONES: Readonly<Record<number, { readonly name: string; readonly description: string; readonly bias: number }>> = {
  4: { name: 'Europe/Stockholm', description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', bias: -60 },
  13: { name: 'America/Los_Angeles', description: '(UTC-08:00) Pacific Time (US and Canada)', bias: 480 },
  93: { name: 'UTC', description: '(UTC) Coordinated Universal Time', bias: 0 }
};

export function zoneOf(timeZoneId: number): { readonly name: string; readonly description: string; readonly bias: number } {
  return ZONES[timeZoneId] ?? ZONES[93];
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
  const parts = Object.fromEntries(formatOf(zoneOf(timeZoneId).name).formatToParts(time).map(part => [part.type, Number(part.value)]));
  return { year: parts.year, month: parts.month, day: parts.day, hour: parts.hour, minute: parts.minute, second: parts.second };
}

/** The time at which a site's wall clock shows this; where the clock is set back, the earlier of the two. */
export function fromLocal(local: LocalTime, timeZoneId: number): Date {
  const wanted = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
  const offsetAt = (time: number): number => {
    const shown = toLocal(new Date(time), timeZoneId);
    return Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute, shown.second) - time;
  };
  const guess = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(guess));
}

/** `YYYY-MM-DDTHH:MM:SSZ`: SharePoint keeps whole seconds. */
export function isoTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** The local day of a time, as the time of its midnight. */
export function localMidnight(time: Date, timeZoneId: number): Date {
  return fromLocal({ ...toLocal(time, timeZoneId), hour: 0, minute: 0, second: 0 }, timeZoneId);
}
