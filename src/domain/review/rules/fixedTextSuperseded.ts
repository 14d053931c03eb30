import type { TemplateBlock } from '../../template/block';
import { fillVariables } from '../../template/fillVariables';
import { differingWords } from '../differingWords';
import { findingAt } from '../findingAt';
import { newestFamilies } from '../newestFamilies';
import type { Rule } from '../rule';

/** A correction changes a word or two; anything more is another rule, for the revision to show. */
const mostCorrected = 2;
const mostLetters = 24;

const linesOf = (block: TemplateBlock): readonly string[] =>
  block.kind === 'field' || block.kind === 'decision' ? [] : 'items' in block ? block.items : [block.text];

/** A slip in the template that a newer version of it has mended. */
export const fixedTextSuperseded: Rule = ({ template, families, variables, passages }) => {
  const newest = newestFamilies(families).find(({ family, version }) => family === template?.family && version > template.version);
  if (!newest) {
    return [];
  }
  const lines = newest.sections.flatMap(({ key, heading, blocks }) =>
    [heading, ...blocks.flatMap(linesOf)].map((text) => ({ key, text: fillVariables(text, variables) }))
  );
  const known = new Set(lines.map(({ text }) => text));
  return passages.flatMap((passage) => {
    if (passage.origin !== 'fixed' || passage.kind === 'gap' || passage.kind === 'title' || known.has(passage.text)) {
      return [];
    }
    const corrections = lines
      .filter(({ key, text }) => key === passage.sectionKey && Math.abs(text.length - passage.text.length) <= mostLetters)
      .map(({ text }) => ({ text, differing: differingWords(text, passage.text) }))
      .filter(({ differing }) => differing.length <= mostCorrected && differing.every(({ from, to }) => from.length + to.length <= mostLetters));
    const [correction] = corrections;
    return correction === undefined
      ? []
      : [
          findingAt(passage, 'fixedTextSuperseded', 'warning', {
            values: { text: correction.text, version: String(newest.version) }
          })
        ];
  });
};
