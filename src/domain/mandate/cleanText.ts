/** Line ends of other systems, the page and line separators, and the vertical tab Word sets for a soft line break. */
const otherLineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** What XML 1.0 forbids below U+0020, and the two code points that are no characters. */
const forbiddenInXml = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g;

/** Embeddings, overrides and isolates (U+202A–U+202E, U+2066–U+2069). */
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;

const byteOrderMarks = /\uFEFF/g;

const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text fit to be stored, hashed and put into Word: every line end is `\n`, characters that XML 1.0 forbids are
 * gone, and the rest is in NFC. No visible letter is lost; emoji and their joiners stay.
 *
 * Direction: embeddings, overrides and isolates are removed, because one left open turns the text that *follows*,
 * fixed clauses and the decision line among it, and a reader would see another mandate than the one hashed. The
 * marks U+200E, U+200F and U+061C stay: they only touch their neighbours, and a name in Arabic or Hebrew letters
 * needs them. Cleaning twice gives the same as cleaning once.
 */
export function cleanText(text: string): string {
  return text
    .replace(otherLineEnds, '\n')
    .replace(forbiddenInXml, '')
    .replace(directionControls, '')
    .replace(byteOrderMarks, '')
    .replace(loneSurrogates, '')
    .normalize('NFC');
}
