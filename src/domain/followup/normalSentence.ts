/** A sentence as it is compared: letters composed, small, one space between words, no mark at its end. */
export const normalSentence = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/[.;,]+$/u, '');
