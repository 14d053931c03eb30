import type { VariableName, Variables } from './template';

/** What stands for a variable nobody has filled, as in the published templates. */
export const blankVariable = '<X>';

/** The template's text with the mandate's variables in it; an empty one reads {@link blankVariable}. */
export function fillVariables(text: string, variables: Variables): string {
  return text.replace(/\{(group|programmeArea)\}/g, (_whole, name: VariableName) => variables[name].trim() || blankVariable);
}
