import { foldText } from './foldText';

/** A folded text, with the place in the text it was made of for each of its signs. */
export interface FoldedPlaces {
  readonly folded: string;
  /** Where in the text what became each sign of `folded` begins. */
  readonly begins: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
}

/** As {@link foldText}, for the few texts that are shown with words marked. */
export function foldWithPlaces(text: string): FoldedPlaces {
  const begins: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: sign, index = 0 } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = foldText(sign);
    for (let unit = 0; unit < part.length; unit += 1) {
      begins.push(index);
      ends.push(index + sign.length);
    }
    folded += part;
  }
  return { folded, begins, ends };
}
