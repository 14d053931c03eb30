import { chairPatterns, chairWords, sentencesOnChair } from '../chairWords';
import type { ChairWord } from '../chairWords';
import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Review } from '../review';
import type { Rule } from '../rule';

interface Use {
  readonly word: ChairWord;
  readonly sentence: string;
}

const usesOf = ({ passages }: Review, word: ChairWord): readonly Use[] =>
  passages.flatMap((passage) => sentencesOnChair(passage, word).map((sentence) => ({ word, sentence })));

/** The family's word; in a document of no known family the one it uses most, of equals the one it uses first. */
function mainWord(review: Review): ChairWord {
  const text = review.passages.map((passage) => passage.text).join('\n');
  const firstUse = (word: ChairWord): number => text.indexOf(usesOf(review, word)[0]?.sentence ?? '');
  const [word = chairWords[0]] = [...chairWords].sort(
    (one, other) => usesOf(review, other).length - usesOf(review, one).length || firstUse(one) - firstUse(other)
  );
  return review.template?.rules.chairWord ?? word;
}

const inCaseOf = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** A sentence says what holds for the role; a heading only names it. */
const rulesOf = (uses: readonly Use[]): string => (uses.find(({ sentence }) => /[.:]$/.test(sentence)) ?? uses[0])?.sentence ?? '';

/** The one who leads the group is called by two words: a reader takes them for two people, each with rules of their own. */
export const twoWordsForRole: Rule = (review) => {
  const word = mainWord(review);
  const [other = word] = chairWords.filter((one) => one !== word);
  const rule = rulesOf(usesOf(review, word));
  if (rule === '') {
    return [];
  }
  return review.own.flatMap((passage) => {
    const [quote] = sentencesOnChair(passage, other);
    if (quote === undefined) {
      return [];
    }
    const changed = quote.replace(chairPatterns[other], (found, stem: string) => inCaseOf(stem, word) + found.slice(stem.length));
    return [findingAt(passage, 'twoWordsForRole', 'warning', { quote, values: { word, other, rule }, fix: replacing(review, passage, passage.text.replace(quote, () => changed)) })];
  });
};
