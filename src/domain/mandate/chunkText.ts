const whiteSpace = /\s/;
const highSurrogate = /[\uD800-\uDBFF]/;

/** A cut is safe where the store can neither trim a side nor split a character. */
function isSafeCut(text: string, place: number): boolean {
  const before = text.charAt(place - 1);
  return !whiteSpace.test(before) && !whiteSpace.test(text.charAt(place)) && !highSurrogate.test(before);
}

/**
 * Cuts a text into parts that join back to exactly it. No cut lies inside a surrogate pair or beside white space,
 * which SharePoint may trim. The empty text is one empty part.
 * @param size most UTF-16 units in a part
 * @throws RangeError when there is no safe place within a part's size (white space longer than a part)
 */
export function chunkText(text: string, size: number): readonly string[] {
  const chunks: string[] = [];
  let start = 0;
  while (text.length - start > size) {
    let cut = start + size;
    while (cut > start && !isSafeCut(text, cut)) {
      cut -= 1;
    }
    if (cut === start) {
      throw new RangeError(`The text cannot be cut into parts of ${size} characters: no safe place after ${start}.`);
    }
    chunks.push(text.slice(start, cut));
    start = cut;
  }
  return [...chunks, text.slice(start)];
}
