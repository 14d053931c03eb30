import { fromLocal, type LocalTime } from './siteTime';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** An ISO time of a JSON body; without a zone it is the site's local time. Undefined when it is none. */
export function parseIsoTime(text: string, timeZoneId: number): Date | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(part => Number(part ?? 0));
  if (match[7] !== undefined) {
    const time = new Date(text.trim());
    // 31 February would become March, and a zone can carry a time out of the years that are written with four digits.
    return isDay(year, month, day) && time.getUTCFullYear() >= 1 && time.getUTCFullYear() <= 9999 ? time : undefined;
  }
  return checked({ year, month, day, hour, minute, second }, timeZoneId);
}

/**
 * A date as people of the site's locale write it: `M/d/yyyy [h:mm[:ss] [AM|PM]]` in en-US, `yyyy-MM-dd [HH:mm[:ss]]`
 * everywhere. ISO with `T` is no such text: the real service refuses it.
 */
export function parseLocaleTime(text: string, localeId: number, timeZoneId: number): Date | undefined {
  const trimmed = text.trim();
  const dashed = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d\d)(?::(\d\d))?)?$/.exec(trimmed);
  if (dashed) {
    const [year, month, day, hour, minute, second] = dashed.slice(1).map(part => Number(part ?? 0));
    return checked({ year, month, day, hour, minute, second }, timeZoneId);
  }
  const slashed = localeId === 1033 ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d))? ?(AM|PM)?)?$/i.exec(trimmed) : null;
  if (!slashed) return undefined;
  const [month, day, year, hour, minute, second] = slashed.slice(1, 7).map(part => Number(part ?? 0));
  return checked({ year, month, day, hour: twentyFour(hour, slashed[7]), minute, second }, timeZoneId);
}

function twentyFour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

function isDay(year: number, month: number, day: number): boolean {
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

function checked(local: LocalTime, timeZoneId: number): Date | undefined {
  const { year, month, day, hour, minute, second } = local;
  const exists = isDay(year, month, day) && hour < 24 && minute < 60 && second < 60;
  // SharePoint's calendar runs from 1900 to 8900.
  return exists && year >= 1900 && year <= 8900 ? fromLocal(local, timeZoneId) : undefined;
}
