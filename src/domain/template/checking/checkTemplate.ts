import type { Clause } from '../clause';
import { ruleWords } from '../ruleWords';
import type { SourceBlock, TemplateSource } from '../templateSource';
import { checkBlock } from './checkBlock';
import { checkConditions } from './checkConditions';
import { checkKeys } from './checkKeys';
import { checkRules } from './checkRules';
import { checkSections } from './checkSections';
import { checkText } from './checkText';
import { checkVersion } from './checkVersion';
import { placedSourceBlocks } from './placedSourceBlocks';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

function missingValues(source: TemplateSource): readonly TemplateProblem[] {
  const texts = ['name', 'title', 'healthcareRegion'] as const;
  const lists = ['groupKinds', 'sections'] as const;
  return [...texts.filter((name) => source[name].trim() === ''), ...lists.filter((name) => source[name].length === 0)].map(
    (name) => problem('valueMissing', {}, { name })
  );
}

/**
 * Everything that is wrong with a template somebody writes; nothing when it can be used. Never throws, whatever the
 * texts say.
 * @param clauses every version of every clause there is
 * @param existing the family's versions that exist already
 */
export function checkTemplate(
  source: TemplateSource,
  clauses: readonly Clause[],
  existing: readonly number[]
): readonly TemplateProblem[] {
  const allowed = { words: ruleWords(source.rules) };
  const blockProblems = (block: SourceBlock, place: TemplatePlace): readonly TemplateProblem[] => {
    if (block.kind !== 'clause') {
      return checkBlock(block, place, allowed);
    }
    const used = clauses.find(({ key, version }) => key === block.key && version === block.version);
    return used
      ? used.blocks.flatMap((one) => checkBlock(one, place, allowed))
      : [problem('clauseUnknown', place, { key: block.key, version: String(block.version) })];
  };
  return [
    ...missingValues(source),
    ...checkVersion(source, existing),
    ...(source.title.trim() === '' ? [] : checkText(source.title, {}, allowed)),
    ...checkRules(source.rules),
    ...checkKeys(source),
    ...checkSections(source),
    ...placedSourceBlocks(source).flatMap(({ block, place }) => blockProblems(block, place)),
    ...checkConditions(source)
  ];
}
