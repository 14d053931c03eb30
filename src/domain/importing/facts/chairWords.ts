import { wholeWords } from '../language/wholeWords';

const chairWord =
  [
    'ordförande\\p{L}*|ordf|samman\\s?kallande\\p{L}*|chair(?:person|man|woman|ship|manship)?s?|conven[eo]rs?',
    'formand\\p{L}*|mødeleder\\p{L}*'
  ].join('|');

const chair = wholeWords(chairWord);
const vice = wholeWords([
  '(?:vice|biträdande|ersättare för)[\\s-]?(?:ordförande\\p{L}*|ordf)|vice[- ]chair\\p{L}*|deputy chair\\p{L}*'
].join('|'), 'g');

/** A sentence without its words on who stands in for the chair, so that what is said of them is not taken for the chair's. */
export function withoutDeputy(sentence: string): string {
  return sentence.replace(vice, (words) => '·'.repeat(words.length));
}

/** Whether a sentence is about who leads the group. */
export function namesChair(sentence: string): boolean {
  return chair.test(withoutDeputy(sentence));
}

/** Matches who leads the group, to build patterns of. */
export const chairPattern = chairWord;
