import type { Answer, IsoDate } from '../../mandate/answer';
import { sectionFields } from '../../template/sectionFields';
import { swedishDate } from '../../mandate/swedishDate';
import { isDecisionLine } from '../decisionLine';
import type { Finding } from '../finding';
import { findingAbout } from '../findingAbout';
import { findingAt } from '../findingAt';
import type { FindingCode } from '../findingCode';
import type { Review } from '../review';
import type { Rule } from '../rule';
import { datesIn } from '../datesIn';

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isPossible(date: IsoDate): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

const planned = /(?<!\p{L})(?:ska|skall|lämnas|levereras|avslutas|slutför\p{L}*|senast|klar\p{L}*|till och med|t\.o\.m\.|\p{L}*leverans\p{L}*|redovisas|pågår)(?!\p{L})/iu;

function datesOf(answer: Answer | undefined): readonly IsoDate[] {
  switch (answer?.kind) {
    case 'choice':
      return [answer.until];
    case 'date':
      return [answer.date];
    case 'deliverables':
      return answer.deliverables.flatMap(({ schedule }) => (schedule.kind === 'date' ? [schedule.date] : []));
    default:
      return [];
  }
}

/** Dates kept as data whose sentence does not say them. */
function hiddenPast({ template, answers, today }: Review): readonly Finding<FindingCode>[] {
  return (template?.sections ?? []).flatMap((section) =>
    sectionFields(section).flatMap(({ key }) => {
      const answer = answers[key];
      const sentence = answer && 'sentence' in answer ? answer.sentence : '';
      return datesOf(answer)
        .filter((date) => date !== '' && date < today && !datesIn(sentence).some((said) => said.date === date))
        .map((date) => findingAbout('pastDate', 'warning', { sectionKey: section.key, fieldKey: key, values: { date: swedishDate(date) } }));
    })
  );
}

/** A day that no calendar has, and a day in the past by which something is to be done. */
export const dates: Rule = (review) => [
  ...review.own.flatMap((passage) =>
    datesIn(passage.text).flatMap(({ date, quote }) => {
      if (!isPossible(date)) {
        return [findingAt(passage, 'impossibleDate', 'error', { quote })];
      }
      const isPast = date < review.today && planned.test(passage.text) && !isDecisionLine(passage.text);
      return isPast ? [findingAt(passage, 'pastDate', 'warning', { quote, values: { date: swedishDate(date) } })] : [];
    })
  ),
  ...hiddenPast(review)
];
