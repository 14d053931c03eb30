import type { IsoDate } from '../../domain/mandate/answer';
import type { Language } from '../../loc/shared/language';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** Kept: making one costs more than a hundred dates, and memory outside what is collected. */
function formatOf(language: Language): Intl.DateTimeFormat {
  const kept = formats.get(language);
  if (kept) return kept;
  const format = new Intl.DateTimeFormat(language === 'sv-SE' ? 'sv-SE' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** `12 mars 2026`. Takes `YYYY-MM-DD`; anything else is given back as it is. */
export function formatDate(date: IsoDate, language: Language): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(NaN);
  return Number.isNaN(instant.getTime()) ? date : formatOf(language).format(instant);
}
