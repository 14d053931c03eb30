import { chairWords, sentencesOnChair } from '../chairWords';
import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Rule } from '../rule';
import { stemOf } from '../../wording/stemOf';

/** Something a sentence rules about who leads the group; another answer to the same question is another rule. */
interface Ruling {
  readonly passage: Passage;
  readonly sentence: string;
  readonly question: 'appointedBy' | 'years' | 'employedBy';
  readonly answer: string;
}

const appointed = /(?<!\p{L})(?:utses|väljs|tillsätts|förordnas)\s+(?:av|inom|bland)\s+(?:den |det |de )?(\p{L}+)/iu;
const appoints = /^(\p{L}+)\s+(?:utser|väljer|tillsätter|förordnar)\s/iu;
const term = /(?<!\p{L})(ett|två|tre|fyra|fem|\d)(?:[ -]?år(?:en)?(?!\p{L})|års|årig|-årig)/iu;
const employed = /(?<!\p{L})anställd[a]?\s+(?:av|i|inom|vid)\s+(?:respektive\s+|en\s+|sin\s+)?(\p{L}+)/iu;
const numbers: Readonly<Record<string, string>> = { '1': 'ett', '2': 'två', '3': 'tre', '4': 'fyra', '5': 'fem' };

function rulingsIn(passage: Passage): readonly Ruling[] {
  const sentences = [...new Set(chairWords.flatMap((word) => sentencesOnChair(passage, word)))];
  return sentences.flatMap((sentence) => {
    const body = appointed.exec(sentence)?.[1] ?? appoints.exec(sentence)?.[1];
    const years = term.exec(sentence)?.[1]?.toLowerCase();
    const employer = employed.exec(sentence)?.[1];
    return [
      ...(body === undefined ? [] : [{ passage, sentence, question: 'appointedBy', answer: stemOf(body) } as const]),
      ...(years === undefined ? [] : [{ passage, sentence, question: 'years', answer: numbers[years] ?? years } as const]),
      ...(employer === undefined ? [] : [{ passage, sentence, question: 'employedBy', answer: stemOf(employer) } as const])
    ];
  });
}

/** Two sentences answer the same question about the chair in two ways. */
export const twoRulesForRole: Rule = ({ passages, own }) => {
  const rulings = passages.flatMap(rulingsIn);
  return rulings.flatMap((ruling, index) => {
    const first = rulings.find(({ question }) => question === ruling.question);
    const isOther = first !== undefined && rulings.indexOf(first) < index && first.answer !== ruling.answer;
    const at = own.includes(ruling.passage) ? ruling : first;
    if (!isOther || !at || !own.includes(at.passage)) {
      return [];
    }
    const { sentence: rule } = at === ruling ? first : ruling;
    return [findingAt(at.passage, 'twoRulesForRole', 'error', { quote: at.sentence, values: { question: at.question, rule } })];
  });
};
