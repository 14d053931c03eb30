import type { Field } from './field';
import type { TemplateSection } from './template';

/** The fields of a section in reading order; none in a section that only holds fixed text. */
export function sectionFields(section: TemplateSection): readonly Field[] {
  return section.blocks.flatMap((block) => (block.kind === 'field' ? [block.field] : []));
}
