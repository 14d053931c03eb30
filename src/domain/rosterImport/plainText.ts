import { comparable } from '../importing/matching/comparable';

/** A text as names are compared: without regard to letter case, white space and signs that nobody sees. */
export const plainText = (text: string): string => comparable(text).toLocaleLowerCase('sv');
