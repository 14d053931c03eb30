/** From and to on one day, `HH:MM` each; `to` is empty when only the beginning is known. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

const pattern = /^\D*?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?:\s*(?:–|—|-|till|to)\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?)?(?![\d.:])/iu;

const clock = (hours: string, minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;

/** The hours that a time in words names: *9.00–12.00*, *kl. 13–15*, *9:30*; null for what names none, or ends before it begins. */
export function hoursIn(time: string): Hours | null {
  const [, fromHour, fromMinute, toHour, toMinute] = pattern.exec(time) ?? [];
  if (fromHour === undefined) return null;
  const from = clock(fromHour, fromMinute);
  const to = toHour === undefined ? '' : clock(toHour, toMinute);
  return to !== '' && to <= from ? null : { from, to };
}
