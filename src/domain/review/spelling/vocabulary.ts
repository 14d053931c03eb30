import { regions } from '../../roster/regions';
import type { Template } from '../../template/template';
import { stemOf } from '../../wording/stemOf';
import { otherWords } from './otherWords';
import { tradeWords } from './tradeWords';

/** Words the review knows, made so that a word that is nearly one of them is found at once. */
export interface Vocabulary {
  /** In lower case. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Words a slip may have been meant to be, by themselves and by what is left of them without any one letter. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** Two words in a row in a template, with a blank between. */
  readonly pairs: ReadonlySet<string>;
}

const leastMeant = 6;

/** The word, and what is left of it without any one of its letters. */
export const shortened = (word: string): readonly string[] => [
  word,
  ...[...word].map((_letter, at) => word.slice(0, at) + word.slice(at + 1))
];

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) {
      yield* textsOf(part);
    }
  }
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

function read(families: readonly Template[]): Vocabulary {
  const texts = [...families.flatMap((family) => [...textsOf({ title: family.title, sections: family.sections })]), ...regions.map(({ name }) => name)];
  const runs = texts.map(wordsIn);
  const meantWords = new Set([...runs.flat(), ...tradeWords]);
  const words = new Set([...meantWords, ...otherWords]);
  const meant = new Map<string, string[]>();
  for (const word of meantWords) {
    if (word.length >= leastMeant) {
      for (const short of shortened(word)) {
        meant.set(short, [...(meant.get(short) ?? []), word]);
      }
    }
  }
  return {
    words,
    stems: new Set([...words].map(stemOf)),
    meant,
    pairs: new Set(runs.flatMap((run) => run.slice(1).map((word, at) => `${run[at]} ${word}`)))
  };
}

const known = new WeakMap<readonly Template[], Vocabulary>();

/** The vocabulary of the trade and of the templates. Read once for the same list of families. */
export function vocabularyOf(families: readonly Template[]): Vocabulary {
  const vocabulary = known.get(families) ?? read(families);
  known.set(families, vocabulary);
  return vocabulary;
}
