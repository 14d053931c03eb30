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

/** Whole words only, the longest that fits. */
const anyForm = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...keyOf.keys()].sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu'
);

function piecesOf(text: string, explained: Set<WordKey>): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(anyForm)) {
    const word = keyOf.get(found[0]) ?? null;
    if (word && !explained.has(word)) {
      explained.add(word);
      pieces.push({ text: text.slice(end, found.index), word: null }, { text: found[0], word });
      end = found.index + found[0].length;
    }
  }
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
