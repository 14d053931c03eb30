import type { IsoDate } from '../mandate/answer';

const calendar = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
});

/** The calendar day of an instant in Sweden, where the groups and their meetings are. */
export function swedishDay(instant: Date): IsoDate {
  return calendar.format(instant);
}
