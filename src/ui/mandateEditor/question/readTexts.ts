import { templateWording } from '../../../domain/mandate/templateWording';
import type { TemplateSection, Variables } from '../../../domain/template/template';

/** What is read in a section beside the writer's own text: guidance and fixed text, in reading order. */
export function readTexts(section: TemplateSection, variables: Variables): readonly string[] {
  return section.blocks.flatMap((block): readonly string[] =>
    block.kind === 'field'
      ? [block.field.guidance.hint, block.field.guidance.why]
      : templateWording(block, variables).flatMap((own) => ('items' in own ? own.items : [own.text]))
  );
}
