import type { TemplateSource } from '../templateSource';

/** Keys of all fields a template asks for. */
export const fieldKeys = ({ sections }: TemplateSource): readonly string[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'field' ? [block.field.key] : [])));
