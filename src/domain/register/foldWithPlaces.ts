import { foldText } from './foldText';

/** A folded text, with the place in the text it was made of for each of its signs. */
export interface FoldedPlaces {
  readonly folded: string;
  /** Where in the text what became each sign of `folded` begins. */
  readonly begins: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
}

/** A run of signs each of which is folded to one sign, or one sign with its accents. */
const parts = /([ -,.-~åäöÅÄÖ]+)(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;

/** As {@link foldText}, for the few texts that are shown with words marked. */
export function foldWithPlaces(text: string): FoldedPlaces {
  const begins: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: part, 1: run, index = 0 } of text.matchAll(parts)) {
    const foldedPart = foldText(part);
    for (let unit = 0; unit < foldedPart.length; unit += 1) {
      begins.push(run ? index + unit : index);
      ends.push(run ? index + unit + 1 : index + part.length);
    }
    folded += foldedPart;
  }
  return { folded, begins, ends };
}
