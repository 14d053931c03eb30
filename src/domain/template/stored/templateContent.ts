import type { Clause } from '../clause';
import { resolveTemplate } from '../resolveTemplate';
import type { Template } from '../template';
import type { TemplateSource } from '../templateSource';

/**
 * What is kept of one version of a template: its source, and a copy of the clause versions it uses. So a version reads
 * by itself, in one query, and stands whatever happens to the clauses' own rows.
 */
export interface TemplateContent {
  readonly source: TemplateSource;
  readonly clauses: readonly Clause[];
}

/** @param clauses at least those the source uses */
export function templateContent(source: TemplateSource, clauses: readonly Clause[]): TemplateContent {
  const used = source.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'clause' ? [block] : [])));
  return {
    source,
    clauses: clauses.filter((clause) => used.some(({ key, version }) => key === clause.key && version === clause.version))
  };
}

/** @throws Error when a clause it uses is not with it */
export const templateOfContent = ({ source, clauses }: TemplateContent): Template => resolveTemplate(source, clauses);
