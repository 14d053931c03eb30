import { isDate } from '../approval/recordShape';
import type { IsoDate } from '../mandate/answer';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `2026-03-12`; `12 mars 2026`, also with a short month; `12/3 2026` and `12/3-2026`. */
const pattern = /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\s+(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?\s+(\d{4})|(\d{1,2})\/(\d{1,2})[\s-]+(\d{4})/giu;

const iso = (year: string, month: number, day: string): IsoDate => `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Every day that a pasted text names, each once, by date: a column of a spreadsheet, a list in a mail. Days that do not exist are left out. */
export function datesIn(text: string): readonly IsoDate[] {
  const found = [...text.matchAll(pattern)].map(([, year, month, day, wordDay, word, wordYear, slashDay, slashMonth, slashYear]) => {
    if (year && month && day) return iso(year, Number(month), day);
    if (wordDay && word && wordYear) return iso(wordYear, months.indexOf(word.toLowerCase()) + 1, wordDay);
    return iso(slashYear ?? '', Number(slashMonth), slashDay ?? '');
  });
  return [...new Set(found.filter((date) => isDate(date)))].sort();
}
