import { deviationOf } from '../../mandate/deviationOf';
import { fillVariables } from '../../template/fillVariables';
import { findingAbout } from '../findingAbout';
import { restoring } from '../fixing/restoring';
import type { Rule } from '../rule';

/** A text of the template that the mandate leaves out while its section stands. */
export const fixedTextLeftOut: Rule = (review) => {
  const { template, answers, variables } = review;
  return (template?.sections ?? []).flatMap(({ key, blocks }) => {
    const { isOmitted, replaced } = deviationOf(key, answers);
    return blocks.flatMap((block, place) => {
      const isOut = !isOmitted && replaced.some((own) => own.place === place && own.blocks.length === 0);
      // That nobody is named as mandator is said by the rule of missing sections.
      if (!isOut || block.kind === 'field' || block.kind === 'decision' || block.isEditable || block.meaning === 'mandator') {
        return [];
      }
      const text = fillVariables('items' in block ? block.items.join('\n') : block.text, variables);
      const fix = restoring(review, key, (own) => ({ replaced: own.replaced.filter((one) => one.place !== place) }));
      return [{ ...findingAbout('fixedTextLeftOut', 'warning', { sectionKey: key, values: { text }, fix }), place }];
    });
  });
};
