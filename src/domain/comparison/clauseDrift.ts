import type { Clause } from '../template/clause';
import type { Template } from '../template/template';
import { compareClauses } from './compareClauses';
import type { DocumentComparison } from './comparison';

/** One version of a clause that is in use. */
export interface ClauseWording {
  readonly clause: Clause;
  /** The templates that use it, in the order given. */
  readonly templates: readonly Template[];
  /** Its words against those of the oldest version in use; null for that version itself. */
  readonly difference: DocumentComparison | null;
}

/** A clause that templates in use have in different versions. */
export interface ClauseDrift {
  readonly key: string;
  /** As the newest version in use is called. */
  readonly name: string;
  /** Two or more, the oldest first. */
  readonly wordings: readonly ClauseWording[];
}

const uses = (template: Template, { key, version }: Clause): boolean =>
  template.sections.some(({ blocks }) =>
    blocks.some((block) => 'clause' in block && block.clause?.key === key && block.clause.version === version)
  );

/**
 * The clauses that have drifted apart between templates, in the order the clauses are given.
 * @param templates the version in use of each family; older ones keep the clauses of their time
 * @param clauses every version of every clause there is
 */
export function clauseDrift(templates: readonly Template[], clauses: readonly Clause[]): readonly ClauseDrift[] {
  return [...new Set(clauses.map(({ key }) => key))].flatMap((key): readonly ClauseDrift[] => {
    const used = clauses
      .filter((clause) => clause.key === key)
      .map((clause) => ({ clause, templates: templates.filter((template) => uses(template, clause)) }))
      .filter((wording) => wording.templates.length > 0)
      .sort((one, other) => one.clause.version - other.clause.version);
    const [oldest, newest] = [used[0], used[used.length - 1]];
    if (!oldest || !newest || oldest === newest) {
      return [];
    }
    const wordings = used.map((wording) => ({
      ...wording,
      difference: wording === oldest ? null : compareClauses(oldest.clause, wording.clause)
    }));
    return [{ key, name: newest.clause.name, wordings }];
  });
}
