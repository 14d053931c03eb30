import type { RuleName } from '../ruleNames';
import { ruleNames } from '../ruleNames';
import type { VariableName } from '../template';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

const inBraces = /\{(\w+)\}/g;
const variables: readonly VariableName[] = ['group', 'programmeArea'];

/** What may stand in braces in a text, besides the mandate's variables. */
export interface AllowedNames {
  /** The template's rules in words; absent where the text is used with the rules of several, as in a clause. */
  readonly words?: Readonly<Record<RuleName, string>>;
  /** Names with a meaning in this text alone, e.g. `until`. */
  readonly own?: readonly string[];
}

function nameProblems(name: string, place: TemplatePlace, { words, own = [] }: AllowedNames): readonly TemplateProblem[] {
  if (variables.some((variable) => variable === name) || own.includes(name)) {
    return [];
  }
  const rule = words && ruleNames.find((known) => known === name);
  if (!rule) {
    return [problem('placeholderUnknown', place, { name })];
  }
  return words[rule] === '' ? [problem('ruleEmpty', place, { name })] : [];
}

/** What is wrong with a text people read: it says nothing, or its braces do not work out. */
export function checkText(text: string, place: TemplatePlace, allowed: AllowedNames): readonly TemplateProblem[] {
  if (text.trim() === '') {
    return [problem('textMissing', place)];
  }
  return [
    ...[...text.matchAll(inBraces)].flatMap(([, name = '']) => nameProblems(name, place, allowed)),
    ...(/[{}]/.test(text.replace(inBraces, '')) ? [problem('braceLoose', place)] : [])
  ];
}
