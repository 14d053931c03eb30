import { findingAt } from '../findingAt';
import { replacing } from '../fixing/replacing';
import { residueIn } from '../residueIn';
import type { Rule } from '../rule';
import { withoutResidue } from '../withoutResidue';

/** What a program left behind in the mandate's own words. */
export const residue: Rule = (review) =>
  review.own.flatMap((passage) => {
    const [quote] = residueIn(passage.text);
    const fix = quote === undefined ? null : replacing(review, passage, withoutResidue(passage.text));
    return quote === undefined ? [] : [findingAt(passage, 'residue', 'error', { quote, fix })];
  });
