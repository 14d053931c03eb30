import type { Language } from '../../loc/shared/language';
import { formatDate } from './formatDate';

const inLocalTime = (instant: Date, language: Language): { date: string; time: string } => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  const separator = language === 'sv-SE' ? '.' : ':';
  return {
    date: formatDate(date, language),
    time: `${two(instant.getHours())}${separator}${two(instant.getMinutes())}`
  };
};

/** The day of an ISO instant in the reader's own time zone: `12 mars 2026`. */
export function formatDay(instant: string, language: Language): string {
  return inLocalTime(new Date(instant), language).date;
}

/** The time of day of an instant in the reader's own time zone: `14.02` (Swedish writing rules), `14:02`. */
export function formatTime(instant: Date, language: Language): string {
  return inLocalTime(instant, language).time;
}
