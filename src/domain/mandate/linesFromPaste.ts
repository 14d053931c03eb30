import { cleanText } from './cleanText';

/**
 * The sign before a point: `·`, `•`, Word's private-use bullets and other bullets, `-`, `–`, `o`, `1)`, `1.`, `a)`.
 * It counts only with white space after it, so that `-5 grader` and `1.5 tjänst` stay whole.
 */
const listSign = /^(?:[·•‣◦▪▫●○■□➢✓\uF0A7\uF0B7\uF0D8*-]|[–—]|o|\d{1,3}[.)]|[a-zA-Z]\))(?:\s+|$)/;

const spaces = /[\s\u200B]+/g;

function withoutSign(line: string): string {
  return line.replace(listSign, '').trim();
}

/**
 * The lines of a pasted text, ready to become points: cleaned, without the signs and tabs Word sets before the
 * points of a list, white space made single, empty lines left out. Markup in plain text stays as the text it is.
 */
export function linesFromPaste(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => withoutSign(line.replace(spaces, ' ').trim()))
    .filter((line) => line !== '');
}
