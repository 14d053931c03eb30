import type { Identifiers } from '../../../application/ports/identifiers';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Keys of a letter and 25 letters and digits: 125 random bits, good as an XML name, a file name and a filter value. */
export const randomIdentifiers: Identifiers = {
  next: () => `k${Array.from(crypto.getRandomValues(new Uint8Array(25)), (byte) => LETTERS[byte % 32]).join('')}`
};
