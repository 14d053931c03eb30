import { isDate } from '../../approval/recordShape';
import { daysAfter } from '../../calendar/calendarDate';
import { datesIn } from '../../importing/language/datesIn';
import type { IsoDate } from '../../mandate/answer';

/** Serial numbers that spreadsheets give days between 1954 and 2119; other numbers are no dates. */
const serials = { first: 20_000, last: 80_000 };

/** The day that is number 0: spreadsheets count a 29 February 1900 that never was, so that it is one too early. */
const serialZero = '1899-12-30';

const iso = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function inFigures(text: string): string | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/u.exec(text);
  if (yearFirst) return iso(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
  const together = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text);
  if (together) return iso(together[1] ?? '', together[2] ?? '', together[3] ?? '');
  // Swedish order: the day before the month.
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (dayFirst) return iso(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const serial = /^\d{5}(?:[.,]\d+)?$/u.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0;
  return serial >= serials.first && serial <= serials.last ? daysAfter(serialZero, serial) : null;
}

function inWords(text: string): string | null {
  const [found, ...more] = datesIn(text);
  return found && more.length === 0 && found.kind === 'date' && found.words.trim() === text ? found.value : null;
}

/** The day a cell names: in figures, in words, or as a spreadsheet's serial number. Null when it names none that exists. */
export function readDay(cell: string): IsoDate | null {
  const text = cell.trim();
  const day = inFigures(text) ?? inWords(text);
  return day !== null && isDate(day) ? day : null;
}
