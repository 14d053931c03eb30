const digitsAt = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days from 1 March of the year 0 to a date, by the Gregorian calendar; NaN for what is no `YYYY-MM-DD`. Arithmetic, since
 * `Date` would take most of the time where 50,000 terms are counted.
 */
export function dayNumber(date: string): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  const [year, month, day] = [digitsAt(date, 0, 4), digitsAt(date, 5, 7), digitsAt(date, 8, 10)];
  if (!(day >= 1 && day <= (daysIn[month - 1] ?? 0))) return NaN;
  // Years begin with March, so that the leap day is the last.
  const shifted = month > 2 ? year : year - 1;
  const monthOfShifted = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((153 * monthOfShifted + 2) / 5) + day - 1;
}
