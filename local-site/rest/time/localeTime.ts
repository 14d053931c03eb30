import { toLocal } from './siteTime';

/** A time as people of a locale read it on a zone's clock: `10/12/2022 1:07 AM` in en-US, `2022-10-12 01:07` everywhere else. */
export function localeTime(time: Date, withClock: boolean, localeId: number, timeZoneId: number): string {
  const local = toLocal(time, timeZoneId);
  const two = (number: number): string => String(number).padStart(2, '0');
  if (localeId !== 1033) {
    const date = `${local.year}-${two(local.month)}-${two(local.day)}`;
    return withClock ? `${date} ${two(local.hour)}:${two(local.minute)}` : date;
  }
  const date = `${local.month}/${local.day}/${local.year}`;
  return withClock ? `${date} ${local.hour % 12 || 12}:${two(local.minute)} ${local.hour < 12 ? 'AM' : 'PM'}` : date;
}
