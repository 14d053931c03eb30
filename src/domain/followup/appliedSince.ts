import type { IsoDate } from '../mandate/answer';

interface Decided {
  readonly mandateKey: string;
  readonly decisionDate: IsoDate;
}

/** Of each mandate the texts decided on or after a day, and the one that applied before them. @param texts the newest first */
export function appliedSince<Text extends Decided>(texts: readonly Text[], day: IsoDate): readonly Text[] {
  const settled = new Set<string>();
  return texts.filter(({ mandateKey, decisionDate }) => {
    const wanted = !settled.has(mandateKey);
    if (decisionDate < day) {
      settled.add(mandateKey);
    }
    return wanted;
  });
}
