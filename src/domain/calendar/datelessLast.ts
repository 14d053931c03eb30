/** A day to sort by: where there is none, one that is later than any. @param day ISO, or empty for none */
export const datelessLast = (day: string): string => day || '9999-12-31';
