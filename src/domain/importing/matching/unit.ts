import { fillVariables } from '../../template/fillVariables';
import type { TemplateBlock } from '../../template/block';
import type { TemplateSection, Variables } from '../../template/template';
import { comparable } from './comparable';
import type { Wording } from './likeness';
import { wordingOf } from './likeness';

/** What lines of a document can stand for: a line of fixed text, or a field or decision that takes any number of them. */
export type Unit =
  | { readonly kind: 'fixed'; readonly place: number; readonly wording: Wording }
  | { readonly kind: 'open'; readonly place: number; readonly block: Extract<TemplateBlock, { kind: 'field' | 'decision' }> };

const fixedTexts = (block: Exclude<TemplateBlock, { kind: 'field' | 'decision' }>): readonly string[] =>
  'items' in block ? block.items : [block.text];

/** A section's text line by line, with the variables in it. */
export function unitsOf(section: TemplateSection, variables: Variables): readonly Unit[] {
  return section.blocks.flatMap((block, place): readonly Unit[] => {
    if (block.kind === 'field' || block.kind === 'decision') {
      return [{ kind: 'open', place, block }];
    }
    return fixedTexts(block).map((text) => ({ kind: 'fixed', place, wording: wordingOf(comparable(fillVariables(text, variables))) }));
  });
}
