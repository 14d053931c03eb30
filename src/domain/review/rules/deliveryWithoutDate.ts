import { sectionFields } from '../../template/sectionFields';
import { sentencesOf } from '../../wording/sentencesOf';
import { findingAt } from '../findingAt';
import type { Rule } from '../rule';

const delivery = /(?<!\p{L})(?:(?:del|slut)?leverans(?:er|en|erna)?|levereras|levererar)(?!\p{L})/iu;
const time =
  /\d{4}|januari|februari|mars(?!\p{L})|april|maj(?!\p{L})|juni|juli|augusti|september|oktober|november|december|kvartal|vecka \d|årsskifte|höst|vår(?:en)?(?!\p{L})|sommar|vinter|tertial/iu;
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
