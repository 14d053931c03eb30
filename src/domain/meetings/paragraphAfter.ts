const letters = 'abcdefghijklmnopqrstuvwxyzåäö';

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);

/** The number one higher, as wide as it was written: `07` is followed by `08`. */
const oneMore = (digits: string): string => String(Number(digits) + 1).padStart(digits.length, '0');

function letterAfter(letter: string): string {
  const next = letters[letters.indexOf(letter.toLowerCase()) + 1] ?? '';
  return letter === letter.toLowerCase() ? next : next.toUpperCase();
}

/**
 * The paragraph that follows another in the minutes: `14` → `15`, `14 a` → `14 b`, `2026:31` → `2026:32`,
 * `31/2026` → `32/2026`. Empty when the text does not tell how it is counted.
 *
 * @param paragraph without its sign
 */
export function paragraphAfter(paragraph: string): string {
  const [, before = '', letter] = /^(.*\d\s?)([a-zåäö])$/i.exec(paragraph) ?? [];
  if (letter !== undefined) {
    const next = letterAfter(letter);
    return next === '' ? '' : `${before}${next}`;
  }
  const [, start = '', number, rest = '', year = ''] = /^(.*?)(\d{1,9})([/:-])(\d{4})$/.exec(paragraph) ?? [];
  if (number !== undefined && isYear(year) && !isYear(number)) return `${start}${oneMore(number)}${rest}${year}`;
  const [, head = '', last] = /^(.*?)(\d{1,9})$/.exec(paragraph) ?? [];
  return last === undefined ? '' : `${head}${oneMore(last)}`;
}
