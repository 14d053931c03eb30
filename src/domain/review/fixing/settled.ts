import type { DeviationAnswer, OwnBlock } from '../../mandate/answer';
import { fillVariables } from '../../template/fillVariables';
import type { TemplateBlock } from '../../template/block';
import type { TemplateSection, Variables } from '../../template/template';

function saysTheSame(own: readonly OwnBlock[], block: TemplateBlock | undefined, variables: Variables): boolean {
  const [only, ...more] = own;
  if (!only || more.length > 0 || !block || block.kind === 'field' || block.kind === 'decision' || block.kind !== only.kind) {
    return false;
  }
  const fixed = 'items' in block ? block.items : [block.text];
  const written = 'items' in only ? only.items : [only.text];
  return fixed.length === written.length && fixed.every((text, index) => fillVariables(text, variables) === written[index]?.trim());
}

/** The deviation without wording that by now is the template's own. */
export function settled(deviation: DeviationAnswer, section: TemplateSection, variables: Variables): DeviationAnswer {
  return {
    ...deviation,
    heading: deviation.heading === fillVariables(section.heading, variables) ? null : deviation.heading,
    replaced: deviation.replaced.filter(({ place, blocks }) => !saysTheSame(blocks, section.blocks[place], variables))
  };
}
