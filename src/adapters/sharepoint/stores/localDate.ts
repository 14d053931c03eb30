/** The calendar date in Sweden at the instant, as `YYYY-MM-DD`: review dates are days of the Swedish calendar. */
export const localDate = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant
  );
