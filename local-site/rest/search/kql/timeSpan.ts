/** A time with an end: [from, to), both `YYYY-MM-DDTHH:MM:SSZ`. */
interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/** What a date of a query covers: a day, a second, or one of the documented words (`today`, `this week` …), in UTC; undefined for anything else. */
export function timeSpan(text: string, now: Date): TimeSpan | undefined {
  return namedSpan(text.toLowerCase().trim(), now) ?? writtenSpan(text.trim());
}

function namedSpan(name: string, now: Date): TimeSpan | undefined {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const today = Date.UTC(year, month, day);
  const between = (from: number, to: number): TimeSpan => ({ from: iso(from), to: iso(to) });
  switch (name) {
    case 'today': return between(today, today + DAY);
    case 'yesterday': return between(today - DAY, today);
    case 'this week': {
      const sunday = today - now.getUTCDay() * DAY;
      return between(sunday, sunday + 7 * DAY);
    }
    case 'this month': return between(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1));
    case 'last month': return between(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1));
    case 'this year': return between(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    case 'last year': return between(Date.UTC(year - 1, 0, 1), Date.UTC(year, 0, 1));
    default: return undefined;
  }
}

function writtenSpan(text: string): TimeSpan | undefined {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const date = us ? `${us[3]}-${us[1].padStart(2, '0')}-${us[2].padStart(2, '0')}` : text;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  if (!isDay && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/.test(date)) return undefined;
  const time = Date.parse(isDay || date.endsWith('Z') ? date : `${date}Z`);
  return Number.isNaN(time) ? undefined : { from: iso(time), to: iso(time + (isDay ? DAY : 1000)) };
}
