import { Failure } from '../ports/failure';
import type { Letterheads } from '../ports/letterheads';

/** What was made, and whether the region's letterhead could not carry it. */
export interface OnLetterhead<Made> {
  readonly made: Made;
  /** True when the letterhead is no Word document any more: the text stands on plain paper. */
  readonly isDamaged: boolean;
}

/**
 * Makes a document on the region's letterhead, or on plain paper where there is none. A damaged letterhead stops
 * nothing. @throws Failure what `make` throws on plain paper
 */
export async function onLetterhead<Made>(
  letterheads: Pick<Letterheads, 'of'>,
  regionKey: string,
  make: (letterhead: Uint8Array | null) => Promise<Made>
): Promise<OnLetterhead<Made>> {
  const letterhead = regionKey === '' ? null : await letterheads.of(regionKey);
  if (letterhead !== null) {
    try {
      return { made: await make(letterhead), isDamaged: false };
    } catch (failure) {
      if (!(failure instanceof Failure && failure.kind === 'invalid')) throw failure;
    }
  }
  return { made: await make(null), isDamaged: letterhead !== null };
}
