import type { SectionSource, TemplateSource } from '../templateSource';
import { keyFrom } from './keyFrom';

/** A section with a heading and one empty paragraph, with a key the template does not have. */
export const newSection = (heading: string, { sections }: TemplateSource): SectionSource => ({
  key: keyFrom(heading, sections.map(({ key }) => key)),
  meaning: 'other',
  heading,
  blocks: [{ kind: 'paragraph', text: '' }]
});
