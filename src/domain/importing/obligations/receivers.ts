import { bodyAt } from '../language/bodyNames';
import { datesIn } from '../language/datesIn';
import { wholeWords } from '../language/wholeWords';

/** Finds the receiver a sentence names, in the sentence's own words; null when it names none. */
export type ReceiverReader = (sentence: string) => string | null;

/** The receiver after given words; the last, where they come more than once. */
export function receiverAfter(words: string): ReceiverReader {
  const pattern = wholeWords(words, 'g');
  return (sentence) => {
    const names = [...sentence.matchAll(pattern)]
      .map(({ 0: match, index }) => bodyAt(sentence.slice(index + match.length).trim()))
      .filter((name) => name !== '' && datesIn(name).length === 0);
    return names.pop() ?? null;
  };
}

/** The receiver between given words. */
export function receiverBetween(words: string, end: string): ReceiverReader {
  const pattern = wholeWords(`(?:${words})\\s+(?<name>[^.;]+?)\\s+(?:${end})`);
  return (sentence) => pattern.exec(sentence)?.groups?.name ?? null;
}

/** The first of several ways that finds one. */
export function firstReceiver(...readers: readonly ReceiverReader[]): ReceiverReader {
  return (sentence) => readers.map((read) => read(sentence)).find((name) => name !== null) ?? null;
}
