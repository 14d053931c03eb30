import { fillVariables } from '../../template/fillVariables';
import { deviationOf } from '../../mandate/deviationOf';
import { ownBlocks } from '../../mandate/placedBlocks';
import { differingWords } from '../differingWords';
import type { DifferingWords } from '../differingWords';
import { findingAbout } from '../findingAbout';
import { restoring } from '../fixing/restoring';
import type { Rule } from '../rule';

/** With more differences than these the text is another, and is named as a whole. */
const mostNamed = 3;

const mostShare = 0.5;

function named(differing: readonly DifferingWords[], given: string, written: string): readonly DifferingWords[] {
  const letters = differing.reduce((sum, { to }) => sum + to.length, 0);
  return differing.length <= mostNamed && letters <= mostShare * written.length ? differing : [{ quote: written, from: given, to: written }];
}

/** A fixed text that the mandate words its own way, with the words that differ. */
export const fixedTextChanged: Rule = (review) => {
  const { template, answers, variables } = review;
  return (template?.sections ?? []).flatMap(({ key, blocks }) =>
    deviationOf(key, answers).replaced.flatMap(({ place, blocks: own }) => {
      const block = blocks[place];
      if (!block || own.length === 0 || block.kind === 'field' || block.kind === 'decision' || block.isEditable) {
        return [];
      }
      const given = fillVariables('items' in block ? block.items.join('\n') : block.text, variables);
      const written = ownBlocks(own, 'changed').flatMap((one) => ('items' in one ? one.items : [one.text])).join('\n');
      const fix = restoring(review, key, ({ replaced }) => ({ replaced: replaced.filter((one) => one.place !== place) }));
      return named(differingWords(given, written), given, written).map(({ quote, from, to }) => ({
        ...findingAbout('fixedTextChanged', 'warning', { sectionKey: key, quote, values: { from, to }, fix }),
        place
      }));
    })
  );
};
