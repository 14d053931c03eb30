import type { Clause } from '../clause';
import { ruleNames } from '../ruleNames';
import { checkBlock } from './checkBlock';
import { checkVersion } from './checkVersion';
import { keyProblems } from './keyProblems';
import { problem } from './problem';
import type { TemplateProblem } from './templateProblem';

/**
 * Everything that is wrong with a version of a clause. Whether a rule in braces has a value is the template's that uses it.
 * @param existing the clause's versions that exist already
 */
export function checkClause(clause: Clause, existing: readonly number[]): readonly TemplateProblem[] {
  return [
    ...checkVersion(clause, existing),
    ...keyProblems([{ key: clause.key, place: {} }]),
    ...(clause.name.trim() === '' ? [problem('valueMissing', {}, { name: 'name' })] : []),
    ...(clause.blocks.length === 0 ? [problem('sectionEmpty')] : []),
    ...clause.blocks.flatMap((block, index) => [
      ...checkBlock(block, { block: index }, { own: ruleNames }),
      ...(block.when ? [problem('conditionInClause', { block: index })] : [])
    ])
  ];
}
