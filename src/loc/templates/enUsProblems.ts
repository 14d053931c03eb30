import type { TemplateProblemCode } from '../../domain/template/checking/templateProblem';
import type { TemplatesStrings } from './svSe';

type Values = Readonly<Record<string, string>>;

const properties: Readonly<Record<string, string>> = {
  name: 'name',
  title: 'heading of the document',
  family: 'key',
  healthcareRegion: 'healthcare region',
  groupKinds: 'kind of group',
  sections: 'section',
  changes: 'sentence on what has changed'
};

const sentences: Readonly<Record<TemplateProblemCode, (values: Values) => string>> = {
  valueMissing: ({ name }) => `There is no ${properties[name] ?? name}.`,
  keyInvalid: ({ key }) => `The key “${key}” may only have letters, digits and hyphens.`,
  keyReserved: ({ key }) => `The key “${key}” is the product’s own. Choose another.`,
  keyDuplicate: ({ key }) => `The key “${key}” is given twice.`,
  versionInvalid: ({ version }) => `${version} is no version number.`,
  versionTaken: ({ version }) => `Version ${version} exists already. Load again.`,
  versionHole: ({ version }) => `The version before ${version} is missing.`,
  clauseUnknown: ({ key, version }) => `The shared text “${key}” version ${version} does not exist.`,
  placeholderUnknown: ({ name }) => `{${name}} means nothing here. Correct the word or remove the braces.`,
  braceLoose: () => 'A brace lacks its other half.',
  ruleEmpty: ({ name }) => `{${name}} takes a rule that is empty. Fill in the rule or remove the word.`,
  ruleInvalid: ({ name }) => `The rule “${name}” has a value that cannot be.`,
  headingMissing: () => 'The text has no heading and reads as part of the section before it.',
  headingDuplicate: ({ heading }) => `The heading “${heading}” is given to two sections.`,
  bodyUnknown: ({ body }) => `The body “${body}” is not in the template.`,
  bodyUnused: ({ body }) => `No section is about the body “${body}”.`,
  sectionEmpty: () => 'There is no text here.',
  textMissing: () => 'A paragraph or a point is empty. Write something or remove it.',
  decisionDuplicate: () => 'The template has two decision lines.',
  questionMissing: () => 'A question has no sentence.',
  instructionMissing: () => 'A question has no instruction for the blank document.',
  instructionSigns: () => 'The instruction may not have <, > or a line break.',
  optionsTooFew: () => 'A choice needs at least two options.',
  labelMissing: () => 'An option has no name.',
  sentenceMissing: () => 'A sentence to be offered is empty.',
  sentenceWithoutValue: ({ name }) => `The sentence lacks {${name}}, so the answer would not show.`,
  rangeEmpty: () => 'The smallest number is larger than the largest.',
  conditionFieldUnknown: ({ field }) => `The condition is about the question “${field}”, which does not exist.`,
  conditionFieldNoChoice: ({ field }) => `The condition is about the question “${field}”, which is no choice.`,
  conditionOptionUnknown: ({ field, option }) => `The condition is about the answer “${option}” to “${field}”, which does not exist.`,
  conditionEmpty: () => 'The condition names no answer.',
  conditionInClause: () => 'A shared text has no condition of its own. Set it in the template.',
  conditionCircular: ({ field }) => `The question “${field}” is only asked when it has been answered.`
};

export const enUsProblems: TemplatesStrings['problems'] = {
  sentence: (code, values) => sentences[code](values),
  inSection: (heading, sentence) => `${heading || 'Text without a heading'}: ${sentence}`,
  goThere: 'Show the place'
};
