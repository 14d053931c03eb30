import type { ClauseReference, Condition, TemplateBlock } from './block';
import type { SectionMeaning } from './meaning';
import type { Template, TemplateSection } from './template';

/** A place where a shared clause stands. */
export interface ClauseUse extends ClauseReference {
  readonly kind: 'clause';
  readonly when?: Condition;
  /** What the clause is about where that is not what its section is about. */
  readonly meaning?: SectionMeaning;
}

export type SourceBlock = TemplateBlock | ClauseUse;

export interface SectionSource extends Omit<TemplateSection, 'blocks'> {
  readonly blocks: readonly SourceBlock[];
}

/**
 * A template as it is kept and revised: clauses are pointed at, and in fixed text and in the
 * sentences a field offers, `{chairTerm}`, `{meetings}` and the other `ruleNames` stand for the rules (see `resolveTemplate`).
 */
export interface TemplateSource extends Omit<Template, 'sections'> {
  readonly sections: readonly SectionSource[];
}
