import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Rule } from '../rule';

/** A line, or a point, that holds no word: only a full stop, a dash. */
export const strayMark: Rule = (review) =>
  review.own
    .filter(({ text }) => text !== '' && !/[\p{L}\p{N}]/u.test(text))
    .map((passage) => findingAt(passage, 'strayMark', 'error', { fix: replacing(review, passage, '') }));
