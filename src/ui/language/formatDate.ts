import type { IsoDate } from '../../domain/mandate/answer';
import type { Language } from '../../loc/shared/language';

/** `12 mars 2026`. Takes `YYYY-MM-DD`; anything else is given back as it is. */
export function formatDate(date: IsoDate, language: Language): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(NaN);
  if (Number.isNaN(instant.getTime())) {
    return date;
  }
  return new Intl.DateTimeFormat(language === 'sv-SE' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  }).format(instant);
}
