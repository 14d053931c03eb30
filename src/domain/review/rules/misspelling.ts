import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import { isSwedish } from '../isSwedish';
import type { Review } from '../review';
import type { Rule } from '../rule';
import { correctionOf } from '../spelling/correctionOf';
import { splitWordsIn } from '../spelling/splitWordsIn';
import type { SplitWord } from '../spelling/splitWordsIn';
import { vocabularyOf } from '../spelling/vocabulary';
import type { Vocabulary } from '../spelling/vocabulary';

const inCaseOf = (model: string, word: string): string => (/^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word);

/** Names in words of their own are right as they are: the group's, and shortenings. */
function wordsToRead({ variables }: Review, text: string): readonly string[] {
  const names = new Set(`${variables.group} ${variables.programmeArea}`.match(/\p{L}+/gu) ?? []);
  return [...new Set(text.match(/\p{L}+/gu) ?? [])].filter((word) => !names.has(word) && !/^.+\p{Lu}/u.test(word));
}

function slipsIn(review: Review, text: string, vocabulary: Vocabulary): readonly SplitWord[] {
  const single = wordsToRead(review, text).flatMap((quote) => {
    const better = correctionOf(quote.toLowerCase(), vocabulary);
    return better === undefined ? [] : [{ quote, better: inCaseOf(quote, better) }];
  });
  return [...single, ...splitWordsIn(text, vocabulary)];
}

/** A word of the trade, or of the template's, that is not spelt as it should be. */
export const misspelling: Rule = (review) => {
  if (!isSwedish(review.passages)) {
    return [];
  }
  const vocabulary = vocabularyOf(review.families);
  return review.own.flatMap((passage) =>
    slipsIn(review, passage.text, vocabulary).map(({ quote, better }) =>
      findingAt(passage, 'misspelling', 'error', {
        quote,
        values: { better },
        fix: replacing(review, passage, passage.text.split(quote).join(better))
      })
    )
  );
};
