import { formerNames } from '../../roster/formerNames';
import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import type { Rule } from '../rule';

/** A name that nobody bears any more. */
export const supersededName: Rule = (review) =>
  review.own.flatMap((passage) => {
    for (const { pattern, now } of formerNames) {
      const [quote] = pattern.exec(passage.text) ?? [];
      if (quote !== undefined) {
        const fix = replacing(review, passage, passage.text.replace(quote, () => now));
        return [findingAt(passage, 'supersededName', 'warning', { quote, values: { now }, fix })];
      }
    }
    return [];
  });
