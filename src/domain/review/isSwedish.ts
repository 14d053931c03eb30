import type { Passage } from './passage';

const swedish = /(?<!\p{L})(?:och|att|ska|för|är|som|på|av|till)(?!\p{L})/giu;
const word = /\p{L}+/gu;
const leastShare = 0.06;

/** True for a text in Swedish: Danish and English mandates are read too, but not for their spelling. */
export function isSwedish(passages: readonly Passage[]): boolean {
  const text = passages.map((passage) => passage.text).join('\n');
  const foreign = text.match(/(?<!\p{L})(?:og|til|skal|af|the|and|of|shall)(?!\p{L})/giu)?.length ?? 0;
  const common = text.match(swedish)?.length ?? 0;
  return common >= foreign && common >= leastShare * (text.match(word)?.length ?? 1);
}
