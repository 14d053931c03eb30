import { regions } from '../../roster/regions';
import type { TemplateBlock } from '../../template/block';
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

function blockTexts(block: TemplateBlock): readonly string[] {
  if (block.kind === 'field') {
    const { guidance } = block.field;
    const offered = block.field.kind === 'choice' ? block.field.options.flatMap(({ label, sentence }) => [label, sentence]) : [];
    return [...Object.values(guidance), ...offered];
  }
  return 'items' in block ? block.items : [block.text];
}

const textsOf = ({ title, sections }: Template): readonly string[] => [
  title,
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)])
];

const wordsIn = (text: string): readonly string[] => text.replace(/\{\w+\}/g, ' ').toLowerCase().match(/\p{L}+/gu) ?? [];

function read(families: readonly Template[]): Vocabulary {
  const texts = [...families.flatMap(textsOf), ...regions.map(({ name }) => name)];
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
