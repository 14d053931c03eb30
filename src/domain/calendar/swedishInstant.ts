import type { IsoDate } from '../mandate/answer';

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

/**
 * The instant at which it is a time of day in Sweden. A time that the change to summer time leaps over is told an hour
 * later, one that comes twice the first time.
 * @param time `HH:MM`
 */
export function swedishInstant(date: IsoDate, time: string): Date {
  const asked = Date.parse(`${date}T${time}:00Z`);
  const hours = 3_600_000;
  const shown = (instant: number): string => inStockholm.format(new Date(instant)).replace(' ', 'T');
  const found = [2, 1].map((ahead) => asked - ahead * hours).find((instant) => shown(instant) === `${date}T${time}`);
  return new Date(found ?? asked - hours);
}
