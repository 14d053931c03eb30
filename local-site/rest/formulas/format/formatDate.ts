import { datePartsOf, type DateParts } from '../serialDate';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WORDS = /"[^"]*"|\\.|AM\/PM|A\/P|y+|m+|d+|h+|s+|[^]/gi;

/** A date by Excel's letters. `m` is the minute behind an hour or before a second, else the month. Names are English. */
export function formatDate(days: number, format: string): string {
  const parts = datePartsOf(days);
  const words = format.match(WORDS) ?? [];
  const half = words.some(word => /^(AM\/PM|A\/P)$/i.test(word));
  return words.map((word, at) => written(word, parts, half, isMinute(words, at))).join('');
}

function written(word: string, parts: DateParts, half: boolean, minute: boolean): string {
  if (word.startsWith('"')) return word.slice(1, -1);
  if (word.startsWith('\\')) return word.slice(1);
  if (/^AM\/PM$/i.test(word)) return parts.hour < 12 ? 'AM' : 'PM';
  if (/^A\/P$/i.test(word)) return parts.hour < 12 ? 'A' : 'P';
  const two = (number: number): string => String(number).padStart(Math.min(word.length, 2), '0');
  switch (word[0].toLowerCase()) {
    case 'y':
      return word.length <= 2 ? String(parts.year % 100).padStart(2, '0') : String(parts.year);
    case 'm':
      if (minute) return two(parts.minute);
      return word.length > 2 ? named(MONTHS[parts.month - 1], word.length) : two(parts.month);
    case 'd':
      return word.length > 2 ? named(DAYS[parts.weekday], word.length) : two(parts.day);
    case 'h':
      return two(half ? parts.hour % 12 || 12 : parts.hour);
    case 's':
      return two(parts.second);
    default:
      return word;
  }
}

function named(name: string, letters: number): string {
  if (letters === 5) return name[0];
  return letters === 3 ? name.slice(0, 3) : name;
}

function isMinute(words: readonly string[], at: number): boolean {
  if (!/^m{1,2}$/i.test(words[at])) return false;
  const letters = (word: string): boolean => /^[ymdhs]+$/i.test(word);
  const before = words.slice(0, at).reverse().find(letters);
  const behind = words.slice(at + 1).find(letters);
  return /^h/i.test(before ?? '') || /^s/i.test(behind ?? '');
}
