import type { TemplateSource } from '../templateSource';

/** A template, and which version of a clause stands in it. */
export interface ClauseUser {
  readonly source: TemplateSource;
  readonly version: number;
}

/** The templates that use a clause, each version they use of it once. */
export const usesOfClause = (clauseKey: string, sources: readonly TemplateSource[]): readonly ClauseUser[] =>
  sources.flatMap((source) => {
    const versions = source.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'clause' && block.key === clauseKey ? [block.version] : []))
    );
    return [...new Set(versions)].map((version) => ({ source, version }));
  });
