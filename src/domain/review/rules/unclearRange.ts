import { findingAt } from '../findingAt';
import type { Passage } from '../passage';
import type { Review } from '../review';
import type { Rule } from '../rule';

/** Bodies in the plural without a word on which of them. */
const bodies =
  /(?<!\p{L})(?:till|från|via|med) (?:regionala|nationella|lokala|sjukvårdsregionala) (?:programområden|arbetsgrupper|samverkansgrupper|råd|kunskapsråd|grupper)(?!\p{L})(?! (?:som|för|inom|där|vars)(?!\p{L}))/iu;

/** Where the text rules who is told what. Tasks may be as wide as the group likes. */
const tells = ({ meaning }: Passage): boolean => meaning === 'communication' || meaning === 'reporting';
const information = /(?<!\p{L})(?:information|informera\p{L}*|förmedlas|delges|kommunicera\p{L}*|rapportera\p{L}*)(?!\p{L})/iu;

const point = /(?<!\p{L})punkt(?:en)? (\d{1,2})(?!\d)/iu;

function mostPoints({ own }: Review): number {
  return Math.max(0, ...own.map((passage) => (passage.point?.index ?? -1) + 1));
}

/** A sentence that leaves open which bodies are meant, or points at a point that is not there. */
export const unclearRange: Rule = (review) =>
  review.own.flatMap((passage) => {
    const [range] = (tells(passage) || (passage.kind === 'paragraph' && information.test(passage.text)) ? bodies.exec(passage.text) : null) ?? [];
    const [reference, number] = point.exec(passage.text) ?? [];
    return [
      ...(range === undefined ? [] : [findingAt(passage, 'unclearRange', 'warning', { quote: range, values: { kind: 'bodies' } })]),
      ...(reference !== undefined && Number(number) > mostPoints(review)
        ? [findingAt(passage, 'unclearRange', 'warning', { quote: reference, values: { kind: 'point' } })]
        : [])
    ];
  });
