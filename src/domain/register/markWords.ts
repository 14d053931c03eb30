import { foldText } from './foldText';
import { foldWithPlaces } from './foldWithPlaces';
import { placeOfWord } from './placeOfWord';

/** A piece of a text; marked when it is what somebody looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the words stand, in the order of the text; places that touch are one. @param words folded */
function spansOf(text: string, words: readonly string[]): readonly Span[] {
  // Most lines have none of them, and are told at a fraction of the price.
  const plain = foldText(text);
  if (words.every((word) => placeOfWord(plain, word) < 0)) return [];
  const { folded, begins, ends } = foldWithPlaces(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = placeOfWord(folded, word); at >= 0; at = placeOfWord(folded, word, at + word.length)) {
      found.push({ from: begins[at]!, to: ends[at + word.length - 1]! });
    }
  }
  const joined: Span[] = [];
  for (const span of found.sort((one, other) => one.from - other.from)) {
    const last = joined[joined.length - 1];
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The text in pieces, with the words marked; put together they are the text. @param words folded, see `searchWords` */
export function markWords(text: string, words: readonly string[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const add = (piece: string, isMarked: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, isMarked });
  };
  let end = 0;
  for (const { from, to } of spansOf(text, words)) {
    add(text.slice(end, from), false);
    add(text.slice(from, to), true);
    end = to;
  }
  add(text.slice(end), false);
  return pieces;
}
