import { deviationOf } from '../../mandate/deviationOf';
import { fillVariables } from '../../template/fillVariables';
import { findingAbout } from '../findingAbout';
import { restoring } from '../fixing/restoring';
import type { Rule } from '../rule';

/** A heading of the mandate's own where the template has another. */
export const headingChanged: Rule = (review) =>
  (review.template?.sections ?? []).flatMap(({ key, heading }) => {
    const { heading: own, isOmitted } = deviationOf(key, review.answers);
    const given = fillVariables(heading, review.variables);
    return own === null || own === '' || isOmitted || own === given || given === ''
      ? []
      : [
          findingAbout('headingChanged', 'warning', {
            sectionKey: key,
            quote: own,
            values: { from: given, to: own },
            fix: restoring(review, key, () => ({ heading: null }))
          })
        ];
  });
