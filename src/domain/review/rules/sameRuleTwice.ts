import { contentStems } from '../../wording/contentStems';
import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';
import { likeSentences } from './likeSentences';

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

const topicOf = (text: string): string =>
  Object.entries(topics).find(([, words]) => words.every((word) => word.test(text)))?.[0] ?? '';

const placeOf = ({ passage }: Sentence): string => `${passage.sectionKey}\n${passage.heading}`;

/** Of each topic the first sentence at each place, of the mandate's own and of the template's. */
function topicPlaces(sentences: readonly Sentence[], isOwn: (sentence: Sentence) => boolean): ReadonlyMap<string, readonly number[]> {
  const firsts = new Map<string, Map<string, number>>();
  sentences.forEach((sentence, at) => {
    if (sentence.topic !== '') {
      const places = firsts.get(sentence.topic) ?? new Map<string, number>();
      const key = `${isOwn(sentence)} ${placeOf(sentence)}`;
      firsts.set(sentence.topic, places.has(key) ? places : places.set(key, at));
    }
  });
  return new Map([...firsts].map(([topic, places]) => [topic, [...places.values()]]));
}

/**
 * A rule stated in two places: the day one of them is changed there are two rules. What the template itself says twice
 * is not the mandate's to answer for.
 */
export const sameRuleTwice: Rule = ({ passages, own }) => {
  const ownPassages = new Set(own);
  const isOwn = ({ passage }: Sentence): boolean => ownPassages.has(passage);
  const sentences = passages
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((passage) => sentencesOf(passage.text).map((text) => ({ passage, text, topic: topicOf(text), stems: contentStems(text) })));
  const firstLike = likeSentences(sentences.map(({ stems }) => stems));
  const byTopic = topicPlaces(sentences, isOwn);
  return sentences.flatMap((sentence, index) => {
    if (!isOwn(sentence)) {
      return [];
    }
    const ofTopic = (byTopic.get(sentence.topic) ?? []).filter((at) => placeOf(sentences[at] ?? sentence) !== placeOf(sentence));
    // Two sentences of one topic at one place belong together, however alike they are.
    const mayBe = (at: number): boolean => at < index || !isOwn(sentences[at] ?? sentence);
    const alike = firstLike(index, (at) => mayBe(at) && (sentence.topic === '' || sentences[at]?.topic !== sentence.topic));
    const found = [...ofTopic.filter(mayBe), ...(alike === undefined ? [] : [alike])];
    const other = found.length === 0 ? undefined : sentences[Math.min(...found)];
    return other
      ? [findingAt(sentence.passage, 'sameRuleTwice', 'warning', { quote: sentence.text, values: { rule: other.text, heading: other.passage.heading } })]
      : [];
  });
};
