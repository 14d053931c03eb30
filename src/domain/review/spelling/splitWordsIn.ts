import { stemOf } from '../../wording/stemOf';
import type { Vocabulary } from './vocabulary';

export interface SplitWord {
  readonly quote: string;
  readonly better: string;
}

const leastLetters = 9;
/** Words that often stand alone before the word they could be joined to. */
const standsAlone = new Set('till från över under efter fram upp ut in av an på med om för mot inom utom mellan genom emot den det ett alla egen hela sam'.split(' '));

/** Words of the trade that have fallen apart: *Samman kallande*. */
export function splitWordsIn(text: string, { words, stems, pairs }: Vocabulary): readonly SplitWord[] {
  return [...text.matchAll(/(?<!\p{L})(\p{L}{3,})(?= (\p{Ll}{3,}))/gu)].flatMap(([, one = '', other = '']) => {
    const [head, tail] = [one.toLowerCase(), other];
    const joined = head + tail;
    const isWord = words.has(joined) || (joined.length > leastLetters && stems.has(stemOf(joined)));
    return joined.length >= leastLetters && isWord && !standsAlone.has(head) && !pairs.has(`${head} ${tail}`)
      ? [{ quote: `${one} ${other}`, better: one + other }]
      : [];
  });
}
