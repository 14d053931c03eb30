import { leftPlaceholder } from '../../mandate/leftPlaceholder';
import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Passage } from '../passage';
import type { Review } from '../review';
import type { Rule } from '../rule';
import { isDecisionLine } from '../decisionLine';

const endsOpen = /(?:,|;|\s[-–]|\s(?:och|eller|samt|att|som|av|för|med|till|i|på|om|den|det|de|en|ett))$/u;
const endsWell = /[.!?:…](?:[”"’)])*$/u;

/** Words by which a line is a sentence and not a name or a label. */
const verb = /(?<!\p{L})(?:är|har|ska|skall|bör|kan|får|ska|måste|\p{L}{2,}(?:ar|er|as|es|ras))(?!\p{L})/u;
const leastWords = 5;

function isSentence({ kind, text }: Passage, next: Passage | undefined): boolean {
  const introduces = next?.kind === 'item' && next.point?.index === 0;
  return (
    kind === 'paragraph' &&
    !introduces &&
    text.split(/\s+/).length >= leastWords &&
    verb.test(text) &&
    !isDecisionLine(text) &&
    leftPlaceholder(text) === ''
  );
}

/** A point may end in a comma when more points come. */
const isOpen = ({ kind, text, point }: Passage): boolean =>
  (kind === 'paragraph' || (kind === 'item' && point?.isLast === true)) && endsOpen.test(text) && /\s/.test(text);

function fixOf(review: Review, passage: Passage): ReturnType<typeof replacing> {
  const text = passage.text.replace(/[,;]$/, '');
  // What a sentence that ends in *och* wanted to say, only its writer knows.
  return endsOpen.test(text) ? null : replacing(review, passage, passage.kind === 'item' ? text : `${text}.`);
}

/** A sentence without an end: no full stop, or a comma in its stead. */
export const unfinishedSentence: Rule = (review) => {
  const own = new Set(review.own);
  return review.passages.flatMap((passage, index) => {
    if (!own.has(passage) || !(isOpen(passage) || (isSentence(passage, review.passages[index + 1]) && !endsWell.test(passage.text)))) {
      return [];
    }
    const words = passage.text.split(/\s+/);
    return [findingAt(passage, 'unfinishedSentence', 'error', { quote: words.slice(-4).join(' '), fix: fixOf(review, passage) })];
  });
};
