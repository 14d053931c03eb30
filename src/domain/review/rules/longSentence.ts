import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Rule } from '../rule';

/** Klarspråk: past this many words a reader has lost the beginning. */
const mostWords = 40;

/** Advice on a sentence of the group's own that is hard to take in at once. */
export const longSentence: Rule = ({ own }) =>
  own
    .filter(({ origin, kind }) => origin === 'answer' && kind !== 'title')
    .flatMap((passage) =>
      sentencesOf(passage.text)
        .map((sentence) => ({ sentence, words: sentence.split(/\s+/).length }))
        .filter(({ words }) => words > mostWords)
        .map(({ sentence, words }) =>
          findingAt(passage, 'longSentence', 'advice', { quote: sentence, values: { words: String(words), most: String(mostWords) } })
        )
    );
