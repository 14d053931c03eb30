import { sectionFields } from '../../template/sectionFields';
import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Rule } from '../rule';

const delivery = /(?<!\p{L})(?:(?:del|slut)?leverans(?:er|en|erna)?|levereras|levererar)(?!\p{L})/iu;
const time =
  /\d{4}|(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kvartal\p{L}*|vecka \d+|årsskifte\p{L}*|höst\p{L}*|vår(?:en)?|sommar\p{L}*|vint\p{L}*|tertial\p{L}*)(?!\p{L})/iu;
const none = /(?<!\p{L})(?:inga|inte|saknar|utan)(?!\p{L})/iu;

/** The template asks for dates of what is delivered, and none is given. */
export const deliveryWithoutDate: Rule = ({ template, own }) => {
  const fields = (template?.sections ?? []).flatMap(sectionFields).filter(({ kind }) => kind === 'deliverables');
  return own.flatMap((passage) => {
    if (!fields.some(({ key }) => key === passage.fieldKey)) {
      return [];
    }
    const undated = sentencesOf(passage.text).find(
      (sentence) => delivery.test(sentence) && !time.test(sentence) && !none.test(sentence)
    );
    return undated === undefined ? [] : [findingAt(passage, 'deliveryWithoutDate', 'warning', { quote: delivery.exec(undated)?.[0] ?? undated })];
  });
};
