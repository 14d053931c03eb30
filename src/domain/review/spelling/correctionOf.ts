import { stemOf } from '../../wording/stemOf';
import { shortened } from './vocabulary';
import type { Vocabulary } from './vocabulary';

const leastLetters = 6;
/** Longer runs of letters are no words. */
const mostLetters = 60;
const leastPart = 4;
/** Shorter words are too many that differ from each other in one letter. */
const leastToExchange = 8;

/** Nouns that take an *s* when another word is joined to them. */
const takesS = /(?:ning|ring|ling|skap|het|tion|itet|samverkan)$/;

/** Two words that differ only in how they end are forms of one word, or two words; not a slip. */
function isSlipOf(word: string, meant: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === meant[same]) {
    same += 1;
  }
  return same > 0 && same < Math.min(word.length, meant.length) - 2;
}

/** The letters differ only in one that stands double in one of the words. */
function isDoubling(word: string, meant: string): boolean {
  const [long, short] = word.length > meant.length ? [word, meant] : [meant, word];
  return long.length === short.length + 1 && [...long].some((letter, at) => letter === long[at + 1] && long.slice(0, at) + long.slice(at + 1) === short);
}

/** One letter too many, too few or another, or two neighbours that changed places. */
function isNear(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) {
    return false;
  }
  if (word.length !== meant.length) {
    const [long, short] = word.length > meant.length ? [word, meant] : [meant, word];
    return shortened(long).includes(short);
  }
  const places = [...word].flatMap((letter, at) => (letter === meant[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  return places.length === 1 || (places.length === 2 && second === first + 1 && word[first] === meant[second] && word[second] === meant[first]);
}

function nearest(word: string, { meant }: Vocabulary): string | undefined {
  const candidates = new Set(shortened(word).flatMap((short) => meant.get(short) ?? []));
  return [...candidates].find(
    (candidate) =>
      isNear(word, candidate) &&
      (isDoubling(word, candidate) || (isSlipOf(word, candidate) && (word.length >= leastToExchange || word.length !== candidate.length)))
  );
}

const isKnown = (word: string, { words, stems }: Vocabulary): boolean => words.has(word) || stems.has(stemOf(word));

/** Places where a word may be joined of two, each part of some length. */
const joints = (word: string): readonly number[] =>
  Array.from({ length: Math.max(0, word.length - 2 * leastPart + 1) }, (_none, at) => at + leastPart);

const isHead = (head: string, vocabulary: Vocabulary): boolean =>
  isKnown(head, vocabulary) || (head.endsWith('s') && isKnown(head.slice(0, -1), vocabulary));

function withJoiningS(word: string, vocabulary: Vocabulary): string | undefined {
  const at = joints(word).find(
    (joint) =>
      takesS.test(word.slice(0, joint)) &&
      word[joint] !== 's' &&
      vocabulary.words.has(word.slice(0, joint)) &&
      isKnown(word.slice(joint), vocabulary)
  );
  return at === undefined ? undefined : `${word.slice(0, at)}s${word.slice(at)}`;
}

/** One part is known, the other nearly so. */
function withPartMended(word: string, vocabulary: Vocabulary): string | undefined {
  for (const joint of joints(word)) {
    const [head, tail] = [word.slice(0, joint), word.slice(joint)];
    if (tail.length >= leastLetters && isHead(head, vocabulary)) {
      const meant = nearest(tail, vocabulary);
      if (meant !== undefined) {
        return head + meant;
      }
    }
    if (head.length > leastLetters && head.endsWith('s') && isKnown(tail, vocabulary)) {
      const meant = nearest(head.slice(0, -1), vocabulary);
      if (meant !== undefined) {
        return `${meant}s${tail}`;
      }
    }
  }
  return undefined;
}

/**
 * What a word was meant to be when it is a slip of a word of the trade; undefined when it is right or not known at all.
 * @param word in lower case
 */
export function correctionOf(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < leastLetters || word.length > mostLetters || isKnown(word, vocabulary)) {
    return undefined;
  }
  const direct = nearest(word, vocabulary);
  if (direct !== undefined && isDoubling(word, direct)) {
    return direct;
  }
  const joined = withJoiningS(word, vocabulary);
  if (joined !== undefined) {
    return joined;
  }
  const isCompound = joints(word).some((joint) => isHead(word.slice(0, joint), vocabulary) && isKnown(word.slice(joint), vocabulary));
  return isCompound ? undefined : direct ?? withPartMended(word, vocabulary);
}
