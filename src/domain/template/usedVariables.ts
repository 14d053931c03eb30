import { fixedTextOf } from './fixedTextOf';
import type { Template, TemplateSection, VariableName } from './template';

const names: readonly VariableName[] = ['group', 'programmeArea'];

const fixedText = ({ blocks }: TemplateSection): string => blocks.map(fixedTextOf).join('\n');

/** The variables that stand in the template's title or fixed text, each once. */
export function usedVariables(template: Template): readonly VariableName[] {
  const text = [template.title, ...template.sections.map(fixedText)].join('\n');
  return names.filter((name) => text.includes(`{${name}}`));
}
