/** An answer of data and a sentence that says them. */
interface Worded {
  readonly sentence: string;
}

/**
 * Changed data with the sentence offered for them, as long as the sentence is the one offered before; once the writer
 * has worded her own, it stays hers.
 * @param offer the sentence offered for the data
 */
export function followOffer<Given extends Worded>(answer: Given, change: Partial<Given>, offer: (answer: Given) => string): Given {
  const changed = { ...answer, ...change };
  const isOffered = answer.sentence.trim() === '' || answer.sentence === offer(answer);
  return isOffered ? { ...changed, sentence: offer(changed) } : changed;
}
