import { listOf, objectOf, oneOf, optional, text, truth, wholeNumber } from '../../reading/shape';
import type { Check } from '../../reading/shape';
import { sectionMeanings } from '../meaning';
import type { TemplateBody } from '../template';
import type { SectionSource, TemplateSource } from '../templateSource';
import { sourceBlockShape } from './blockShape';
import { clauseShape } from './readClause';
import { rulesShape } from './rulesShape';
import { templateOfContent } from './templateContent';
import type { TemplateContent } from './templateContent';

const section = objectOf<SectionSource>({
  key: text,
  meaning: oneOf(sectionMeanings),
  heading: text,
  body: optional(text),
  blocks: listOf(sourceBlockShape)
});

const source = objectOf<TemplateSource>({
  family: text,
  version: wholeNumber,
  name: text,
  healthcareRegion: text,
  groupKinds: listOf(text),
  title: text,
  bodies: listOf(objectOf<TemplateBody>({ key: text, name: text })),
  rules: rulesShape,
  numberedHeadings: truth,
  sections: listOf(section),
  changes: text
});

const content: Check = objectOf<TemplateContent>({ source, clauses: listOf(clauseShape) });

/**
 * A template out of the text it is kept as. Strict: a mandate must never be written on a template of which something
 * has been lost.
 * @throws Error that names the place which cannot be read, or a clause it uses that is not with it
 */
export function readTemplateContent(stored: string): TemplateContent {
  const value: unknown = JSON.parse(stored);
  content(value, '');
  const kept = value as TemplateContent;
  templateOfContent(kept);
  return kept;
}
