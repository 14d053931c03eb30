import type { IsoDate } from '../../domain/mandate/answer';

/** The calendar day of an instant in Sweden, where the groups and their meetings are. */
export function calendarDay(instant: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(instant);
}
