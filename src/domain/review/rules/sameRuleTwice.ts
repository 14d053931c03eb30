import { contentStems } from '../../wording/contentStems';
import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';

interface Sentence {
  readonly passage: Passage;
  readonly text: string;
  readonly topic: string;
  readonly stems: ReadonlySet<string>;
}

const payer = /(?<!\p{L})(?:regionen|regionerna|region|kommun(?:en|erna)?|organisation(?:en)?|arbetsgivaren?|huvudman(?:nen)?|part(?:en)?)(?!\p{L})/iu;

/** Rules a mandate states once. Each is known by words that all have to be there. */
const topics: Readonly<Record<string, readonly RegExp[]>> = {
  cost: [/(?<!\p{L})(?:kostnad\p{L}*|finansierar|finansieras|bekostar|bekostas|betalar|ersättning\p{L}*)(?!\p{L})/iu, payer, /(?<!\p{L})(?:svarar|står|bär|finansierar|finansieras|bekostar|bekostas|betalar|ersätter)(?!\p{L})/iu],
  notes: [/(?<!\p{L})(?:minnes)?anteckningar(?!\p{L})|(?<!\p{L})protokoll(?!\p{L})/iu, /(?<!\p{L})(?:förs|föras|för|skrivs|skrivas|skriver|dokumenteras)(?!\p{L})/iu],
  meetings: [/(?<!\p{L})(?:sammanträd\p{L}*|möt\p{L}*|träffas)(?!\p{L})/iu, /(?<!\p{L})(?:gånger|gång) (?:per|om|varje) (?:år|året|termin|månad|kvartal)|varje (?:månad|kvartal|vecka)/iu],
  nomination: [/(?<!\p{L})nominerar?(?:s)?(?!\p{L})/iu, /(?<!\p{L})nationella?(?!\p{L})/iu]
};

const alike = 0.75;
const leastStems = 5;

const topicOf = (text: string): string =>
  Object.entries(topics).find(([, words]) => words.every((word) => word.test(text)))?.[0] ?? '';

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / (one.size + other.size - shared || 1);
}

function isSame(one: Sentence, other: Sentence): boolean {
  if (one.topic !== '' && one.topic === other.topic) {
    return one.passage.sectionKey !== other.passage.sectionKey || one.passage.heading !== other.passage.heading;
  }
  return Math.min(one.stems.size, other.stems.size) >= leastStems && likeness(one.stems, other.stems) >= alike;
}

/**
 * A rule stated in two places: the day one of them is changed there are two rules. What the template itself says twice
 * is not the mandate's to answer for.
 */
export const sameRuleTwice: Rule = ({ passages, own }) => {
  const isOwn = new Set(own);
  const sentences = passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((passage) => sentencesOf(passage.text).map((text) => ({ passage, text, topic: topicOf(text), stems: contentStems(text) })));
  return sentences.flatMap((sentence, index) => {
    const other = sentences.find((one, at) => (at < index || !isOwn.has(one.passage)) && one !== sentence && isSame(one, sentence));
    return isOwn.has(sentence.passage) && other
      ? [findingAt(sentence.passage, 'sameRuleTwice', 'warning', { quote: sentence.text, values: { rule: other.text, heading: other.passage.heading } })]
      : [];
  });
};
