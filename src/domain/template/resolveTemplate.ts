import type { FixedBlock, TemplateBlock } from './block';
import type { Clause } from './clause';
import type { Field } from './field';
import { ruleNames } from './ruleNames';
import { ruleWords } from './ruleWords';
import type { Template } from './template';
import type { ClauseUse, SourceBlock, TemplateSource } from './templateSource';

function clauseBlocks(use: ClauseUse, clauses: readonly Clause[]): readonly FixedBlock[] {
  const clause = clauses.find(({ key, version }) => key === use.key && version === use.version);
  if (!clause) {
    throw new Error(`The template uses the clause ${use.key} version ${use.version}, which does not exist.`);
  }
  return clause.blocks.map((block) => ({
    ...block,
    ...(use.when && { when: use.when }),
    ...(use.meaning && { meaning: use.meaning }),
    ...(clause.mark === 'editable' && { isEditable: true }),
    clause: { key: clause.key, version: clause.version }
  }));
}

/** The field with the sentences it offers filled. */
function withSentences(field: Field, fill: (text: string) => string): Field {
  switch (field.kind) {
    case 'choice':
      return { ...field, options: field.options.map((option) => ({ ...option, sentence: fill(option.sentence) })) };
    case 'date':
    case 'number':
      return { ...field, sentence: fill(field.sentence) };
    default:
      return field;
  }
}

/**
 * The template with its clauses' text in place and its rules in words.
 * @throws Error when it uses a clause that is not among those given
 */
export function resolveTemplate(source: TemplateSource, clauses: readonly Clause[]): Template {
  const words = ruleWords(source.rules);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const rule = ruleNames.find((known) => known === name);
      return rule ? words[rule] : whole;
    });
  const withRules = (block: TemplateBlock): TemplateBlock => {
    switch (block.kind) {
      case 'field':
        return { ...block, field: withSentences(block.field, fill) };
      case 'bullets':
      case 'numbered':
        return { ...block, items: block.items.map(fill) };
      default:
        return { ...block, text: fill(block.text) };
    }
  };
  const blocksOf = (block: SourceBlock): readonly TemplateBlock[] =>
    block.kind === 'clause' ? clauseBlocks(block, clauses) : [block];
  return {
    ...source,
    title: fill(source.title),
    sections: source.sections.map((section) => ({
      ...section,
      heading: fill(section.heading),
      blocks: section.blocks.flatMap(blocksOf).map(withRules)
    }))
  };
}
