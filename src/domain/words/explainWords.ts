import type { WordKey } from './wordForms';
import { wordForms } from './wordForms';

/** A piece of a text; one with a word is explained where it stands. */
export interface TextPiece {
  readonly text: string;
  readonly word: WordKey | null;
}

const isShortForm = (form: string): boolean => form === form.toUpperCase();

const withCapital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

const keyOf = new Map<string, WordKey>(
  Object.entries(wordForms).flatMap(([key, forms]) =>
    forms.flatMap((form: string) =>
      (isShortForm(form) ? [form] : [form, withCapital(form)]).map((spelling) => [spelling, key as WordKey] as const)
    )
  )
);

const mostWords = Math.max(...[...keyOf.keys()].map((spelling) => spelling.split(' ').length));

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where whole words stand; a hyphen belongs to its word. */
const placesOf = (text: string): readonly Place[] =>
  [...text.matchAll(/[\p{L}\p{N}-]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

function piecesOf(text: string, explained: Set<WordKey>): readonly TextPiece[] {
  const places = placesOf(text);
  const pieces: TextPiece[] = [];
  let end = 0;
  /** Up to where words have been looked at: a form that is explained already hides the words in it. */
  let seen = 0;
  places.forEach((place, at) => {
    if (place.start < seen) {
      return;
    }
    // The longest form that fits.
    for (const last of places.slice(at, at + mostWords).reverse()) {
      const form = text.slice(place.start, last.end);
      const word = keyOf.get(form);
      if (word) {
        seen = last.end;
        if (!explained.has(word)) {
          explained.add(word);
          pieces.push({ text: text.slice(end, place.start), word: null }, { text: form, word });
          end = last.end;
        }
        return;
      }
    }
  });
  return [...pieces, { text: text.slice(end), word: null }].filter((piece) => piece.text !== '');
}

/**
 * Finds the words of the trade in texts that are read one after the other, each word where it stands first.
 * @returns pieces by text, for those that hold such a word
 */
export function explainWords(texts: readonly string[]): ReadonlyMap<string, readonly TextPiece[]> {
  const explained = new Set<WordKey>();
  const pieces = new Map<string, readonly TextPiece[]>();
  for (const text of new Set(texts)) {
    const found = piecesOf(text, explained);
    if (found.some(({ word }) => word !== null)) {
      pieces.set(text, found);
    }
  }
  return pieces;
}
